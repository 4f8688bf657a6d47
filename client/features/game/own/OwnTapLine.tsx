import { useEffect, useState } from 'react';
import type { OwnTap } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, Cluster } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import { lineToShow, addSolved, type Asked } from './freshTap.ts';
import css from './OwnTapLine.module.css';

const TAPS = ['can', 'learn', 'no'] as const satisfies readonly OwnTap[];

/** The question "En u?" after a solved puzzle: do I know this, do I want to learn it? One private tap, or skip. */
export function OwnTapLine() {
  const t = useT();
  const own = useView(view => view.own);
  const [asked, setAsked] = useState<Asked>(() => addSolved(null, own));
  const [passed, setPassed] = useState<readonly string[]>([]);
  const now = addSolved(asked, own);
  if (now !== asked) setAsked(now); // set during render, so that no intermediate state is painted
  const line = lineToShow(now, own, passed);
  const say = line?.say ?? null;
  useEffect(() => {
    if (say) announce(say);
  }, [say]);

  if (!line) return null;
  const pass = () => setPassed([...passed, line.puzzle]);
  const tap = (what: OwnTap) => {
    pass();
    void command({ type: 'own.tap', puzzle: line.puzzle, tap: what }).then(sent => sent.ok && announce(t('game.own.kept')));
  };
  return (
    <section className={css.line} aria-label={t('game.own.label')}>
      <p className={css.say}>
        <b>{line.say}</b> <span className="meta">{t('game.own.private')}</span>
      </p>
      <Cluster gap={8} rowGap={4} className={css.taps}>
        {TAPS.map(what => (
          <Button key={what} size="s" onPress={() => tap(what)}>
            {t(`game.own.${what}`)}
          </Button>
        ))}
        <Button size="s" variant="quiet" onPress={pass}>
          {t('game.own.skip')}
        </Button>
        <ReadAloud compact text={line.say} />
      </Cluster>
    </section>
  );
}
