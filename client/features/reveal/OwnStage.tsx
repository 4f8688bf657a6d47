import type { OwnTap, OwnTapView } from '../../../shared/protocol/view.ts';
import { useT } from '../../i18n/index.ts';
import { useTaps } from '../game/index.ts';
import { ShortAnswers } from '../personal/index.ts';
import css from './OwnStage.module.css';
import { Stage } from './Stage.tsx';

const WAYS = ['can', 'learn', 'no'] as const satisfies readonly OwnTap[];

/**
 * "Kunt u dit zelf?" of the last part of the game, which ended before there was a moment to ask. The page after it is there
 * at any time: this one can be skipped.
 */
export function OwnStage({ skills, portrait }: { skills: readonly OwnTapView[]; portrait: string }) {
  const t = useT();
  const { tapOf, tap } = useTaps();
  const title = t('debrief.taps.title');
  const options = WAYS.map(id => ({ id, label: t(`debrief.taps.${id}`) }));
  const words = [t('debrief.reveal.ownSay'), t('debrief.reveal.ownPrivate')];
  return (
    <Stage
      kind="wordy"
      title={title}
      read={[title, ...words, ...skills.map(one => one.skill)].join('. ')}
      picture={<img className={css.me} src={`/people/${portrait}-bureau.svg`} alt="" />}
    >
      <p>{words[0]}</p>
      <div className={css.skills}>
        {skills.map(one => (
          <ShortAnswers
            key={one.puzzle}
            legend={one.skill}
            options={options}
            value={tapOf(one)}
            onChange={what => tap(one.puzzle, what)}
          />
        ))}
      </div>
      <p className="meta">{words[1]}</p>
    </Stage>
  );
}
