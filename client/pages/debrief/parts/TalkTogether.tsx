import type { TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Panel, Portrait, ReadAloud } from '../../../ui/index.ts';
import css from './TalkTogether.module.css';

/** The question for the group, with everybody who is there. */
export function TalkTogether({ prompts, people }: { prompts: string[]; people: readonly TeammateView[] }) {
  const t = useT();
  return (
    <Panel
      as="aside"
      title={prompts.length > 0 ? t('debrief.seeTogether') : t('debrief.yourTeam')}
      aside={prompts.length > 0 && <ReadAloud compact text={prompts.join(' ')} />}
      className={css.talk}
    >
      {prompts.length > 0 && (
        <ul className={css.prompts}>
          {prompts.map(prompt => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      <ul className={css.people}>
        {people.map(person => (
          <li key={person.seat}>
            <Portrait id={person.portrait} size={52} away={person.away} alt="" />
            <span>{person.name}</span>
            {person.away && <span className="vh"> {t('common.away')}</span>}
          </li>
        ))}
      </ul>
      <p className="meta">{t('debrief.coachMoves')}</p>
    </Panel>
  );
}
