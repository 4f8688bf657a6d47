import { Check, Moon } from 'lucide-react';
import type { TeamView } from '../../../shared/protocol/view.ts';
import { useT } from '../../i18n/index.ts';
import { Panel, Portrait, RoleMark, Row } from '../../ui/index.ts';
import css from './TeamReady.module.css';

/** Who is in the team, with a mark for those who have read everything. */
export function TeamReady({ team, ready, me }: { team: TeamView; ready: readonly string[]; me: string }) {
  const t = useT();
  const count = t('game.briefing.readyCount', { ready: ready.length, total: team.people.length });
  return (
    <Panel title={t('game.briefing.team', { name: team.name })} aside={<span className="meta num">{count}</span>} flush>
      <ul className={css.team}>
        {team.people.map(person => {
          const isReady = ready.includes(person.seat);
          const [role] = person.roles;
          return (
            <li key={person.seat}>
              <Portrait id={person.portrait} mood={isReady ? 'blij' : 'neutral'} size={44} away={person.away} alt="" />
              <div className={css.person}>
                <div className={css.words}>
                  <b>
                    {person.name} {person.seat === me && `(${t('game.briefing.you')})`}
                  </b>
                  <Row as="span" gap={8} className={css.role}>
                    {role && <RoleMark {...role} />}
                    {person.title}
                  </Row>
                </div>
                {(person.away || isReady) && (
                  <Row as="span" gap={6} className={css.state} data-ready={isReady || undefined}>
                    {person.away ? <Moon aria-hidden /> : <Check aria-hidden />}
                    {t(person.away ? 'game.briefing.away' : 'game.briefing.ready')}
                  </Row>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
