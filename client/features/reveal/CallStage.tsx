import { useT } from '../../i18n/index.ts';
import css from './CallStage.module.css';
import { Stage } from './Stage.tsx';
import { Telephone } from './Telephone.tsx';

const CLIENT = 'ilse'; // the default caller, unless the level has one

export interface CallStageProps {
  lines: string[];
  caller: { portrait: string; name: string } | null;
}

/** The client calls with the outcome of the team's choice. */
export function CallStage({ lines, caller }: CallStageProps) {
  const t = useT();
  const title = caller ? t('debrief.reveal.callBy', { name: caller.name }) : t('debrief.reveal.callTitle');
  return (
    <Stage
      title={title}
      read={[title, ...lines].join('. ')}
      picture={
        <div className={css.picture}>
          <img className={css.face} src={`/people/${caller?.portrait ?? CLIENT}-blij.svg`} alt={t('debrief.reveal.callAlt')} />
          <span className={css.desk} />
          <Telephone className={css.phone} />
        </div>
      }
    >
      {lines.map(line => (
        <p key={line} className={css.line}>
          “{line}”
        </p>
      ))}
    </Stage>
  );
}
