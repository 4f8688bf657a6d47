import { useT } from '../../i18n/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import css from './LobbyPage.module.css';
import type { Person, TeamOfPeople } from './people.ts';
import { PersonRow } from './PersonRow.tsx';

/** The people one does not play with, folded away: who wants to know finds them. */
export function TeamsFold({ teams, waiting }: { teams: readonly TeamOfPeople[]; waiting: readonly Person[] }) {
  const t = useT();
  if (teams.length === 0 && waiting.length === 0) return null;
  return (
    <details className={css.others}>
      <summary>{t('lobby.others')}</summary>
      <div className={css.teams}>
        {teams.map(team => (
          <Panel
            key={team.id}
            flush
            title={t('lobby.team', { name: team.name })}
            aside={
              <span className="meta">{team.playing ? t('lobby.playing') : t('lobby.size', { count: team.people.length })}</span>
            }
          >
            <ul>
              {team.people.map(person => (
                <PersonRow key={person.seat} person={person} me={false} />
              ))}
            </ul>
          </Panel>
        ))}
        {waiting.length > 0 && (
          <Panel flush title={t('lobby.waiting')}>
            <ul className={css.rows}>
              {waiting.map(person => (
                <PersonRow key={person.seat} person={person} me={false} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </details>
  );
}
