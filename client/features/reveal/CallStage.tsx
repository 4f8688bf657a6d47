import { useT } from '../../i18n/index.ts';
import css from './CallStage.module.css';
import { Stage, type StageSteps } from './Stage.tsx';
import { Telephone } from './Telephone.tsx';

const CLIENT = 'ilse'; // who calls, unless the level says otherwise

export interface CallStageProps {
  lines: string[];
  caller: { portrait: string; name: string } | null;
  steps: StageSteps;
}

/** The client on the telephone: how the team's choice is heard. */
export function CallStage({ lines, caller, steps }: CallStageProps) {
  const t = useT();
  const title = caller ? t('debrief.reveal.callBy', { name: caller.name }) : t('debrief.reveal.callTitle');
  return (
    <Stage
      title={title}
      read={[title, ...lines].join('. ')}
      steps={steps}
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
