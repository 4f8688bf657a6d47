import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster, Portrait, Stack } from '../../ui/index.ts';
import { teamTitle } from '../frame/index.ts';
import { JoinCard } from './JoinCard.tsx';
import css from './SharedScreen.module.css';

/** The view for a shared screen: how to join, who is there, and the teams. Nothing about how somebody is doing. */
export function SharedScreen({ view, onBack }: { view: CoachView; onBack: () => void }) {
  const t = useT();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { people, teams } = view;
  const free = people.filter(person => !teams.some(team => team.id === person.team));
  const groups = [
    ...teams.map(team => ({ id: team.id, name: teamTitle(team.name), members: people.filter(one => one.team === team.id) })),
    { id: 'free', name: teams.length > 0 ? t('coach.teams.noTeam') : t('coach.welcome.people'), members: free },
  ].filter(group => group.members.length > 0);
  return (
    <Stack gap={20} align="start" className={css.screen}>
      <Button ref={back} size="s" icon={ArrowLeft} className={css.back} onPress={onBack}>
        {t('coach.welcome.sharedBack')}
      </Button>
      <JoinCard view={view} />
      <p className={css.count} aria-live="polite">
        {t('coach.welcome.arrived', { count: people.length })}
      </p>
      <div className={css.groups}>
        {groups.map(group => (
          <section key={group.id} aria-label={group.name}>
            <h3>{group.name}</h3>
            <Cluster as="ul" gap={20} rowGap={12}>
              {group.members.map(person => (
                <li key={person.seat}>
                  <Portrait id={person.portrait} size={72} mood="blij" away={!person.here} alt="" />
                  <span>{person.name}</span>
                </li>
              ))}
            </Cluster>
          </section>
        ))}
      </div>
    </Stack>
  );
}
