import { Check } from 'lucide-react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import type { PlayerView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Panel, Portrait, ReadAloud, TextArea } from '../../../ui/index.ts';
import type { PhaseProps } from '../PhaseView.tsx';
import { useOwnWords } from '../parts/ownWords.tsx';
import { PhaseHead } from '../parts/PhaseHead.tsx';
import css from './LifePhase.module.css';

/** From the game to one's own life: what one did, one's own sentence, and room for a thought. */
export function LifePhase({ view, debrief, phase }: PhaseProps) {
  const t = useT();
  const { own, write } = useOwnWords();
  const written = sentenceOf(view);
  return (
    <>
      <PhaseHead
        title={phase.title}
        say={debrief.intro ?? undefined}
        read={[phase.title, debrief.intro, ...debrief.mine].filter(Boolean).join('. ')}
      />
      <div className={css.two}>
        <section className={css.did} aria-labelledby="did">
          <div className={css.face}>
            <Portrait id={view.me.portrait} mood="blij" size={132} alt="" />
          </div>
          <div>
            <h2 id="did">{t('debrief.life.mine')}</h2>
            <ul>
              {debrief.mine.map(line => (
                <li key={line}>
                  <Check aria-hidden />
                  <span>{line}</span>
                </li>
              ))}
            </ul>
          </div>
        </section>
        <Panel title={t('debrief.life.sentence')} aside={written && <ReadAloud compact text={written} />}>
          {written && <blockquote className={css.quote}>“{written}”</blockquote>}
          <TextArea
            label={t('debrief.life.sentenceSay')}
            help={t('debrief.life.notKept')}
            value={own.sentence}
            max={LIMITS.ownSentence}
            onChange={sentence => write({ sentence })}
          />
        </Panel>
      </div>
    </>
  );
}

/** The sentence this person wrote during the game, if the level had room for one. */
function sentenceOf(view: PlayerView): string | null {
  for (const tool of view.tools) {
    if (tool.kind !== 'notebook') continue;
    const mine = tool.parts.share?.view.mine || tool.parts.write?.view.mine;
    if (mine) return mine;
  }
  return null;
}
