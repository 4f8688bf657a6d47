import { ArrowRight, Check, Lightbulb } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, classes, Portrait, Row } from '../../../ui/index.ts';
import { stillWaiting } from '../asks/asks.ts';
import { stripTarget, type StripTarget } from './stripTarget.ts';
import { uiState } from '../../../store/uiState.ts';
import { useView } from '../view/useView.ts';
import { OwnTapLine } from '../own/OwnTapLine.tsx';
import { goToWindow } from '../desk/focus.ts';
import css from './Strip.module.css';

/** "Wat moet ik nu doen?": one sentence, and one button that goes there. */
export function Strip() {
  const t = useT();
  const strip = useView(view => view.strip);
  const tools = useView(view => view.tools);
  const target = stripTarget(
    strip,
    tools,
    useView(view => view.puzzles),
  );
  const asker = useView(view => {
    const ask = target.do === 'answer' ? view.asks.find(one => one.id === target.ask) : undefined;
    return view.team.people.find(person => person.seat === ask?.from)?.portrait ?? null;
  });
  const asked = strip.kind === 'asked' || strip.kind === 'look';
  return (
    <div>
      <OwnTapLine />
      <section className={classes(css.strip, asked && css.asked)} data-region="now" tabIndex={-1} aria-labelledby="nu">
        <Row gap={16} className={css.words}>
          <h2 id="nu" className={css.label}>
            {asker ? <Portrait id={asker} size={40} mood="denkt" alt="" /> : <Lightbulb aria-hidden />}
            <span>{t('game.strip.label')} </span>
          </h2>
          <p className={css.text}>{strip.text}</p>
        </Row>
        <Row gap={8} className={css.buttons}>
          <ReadAloud text={strip.text} compact />
          <GoButton target={target} asked={asked} />
        </Row>
      </section>
    </div>
  );
}

function GoButton({ target, asked }: { target: StripTarget; asked: boolean }) {
  const t = useT();
  const tools = useView(view => view.tools);
  const me = useView(view => view.me.seat);
  const waits = useView(view => 'to' in target && stillWaiting(view.asks, me, target.puzzle, target.to.seat));
  const variant = asked ? 'attention' : 'secondary';
  switch (target.do) {
    case 'none':
      return null;
    case 'answer':
      return (
        <Button variant="attention" iconAfter={ArrowRight} onPress={() => uiState.setState({ ask: target.ask })}>
          {t('game.strip.goAsk')}
        </Button>
      );
    case 'offer': {
      if (waits)
        return (
          <Button icon={Check} disabled>
            {t('game.ask.offered', { who: target.to.label })}
          </Button>
        );
      const offer = () => {
        void command({ type: 'ask', puzzle: target.puzzle, to: target.to.seat }).then(
          sent => sent.ok && announce(t('game.ask.offered', { who: target.to.label })),
        );
      };
      return (
        <Button variant={variant} iconAfter={ArrowRight} onPress={offer}>
          {t('game.ask.offer', { who: target.to.label })}
        </Button>
      );
    }
    case 'open': {
      const title = tools.find(tool => tool.id === target.window)?.title;
      const words =
        title !== undefined
          ? t('game.strip.goTool', { tool: title })
          : target.window === 'notes'
            ? t('game.strip.goItems')
            : t('game.strip.go');
      return (
        <Button variant={variant} iconAfter={ArrowRight} onPress={() => openFrom(target.window)}>
          {words}
        </Button>
      );
    }
  }
}

function openFrom(window: string): void {
  uiState.setState({ atOffice: false });
  goToWindow(window);
}
