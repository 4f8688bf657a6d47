import { ArrowRight } from 'lucide-react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { movePerson, useActs } from '../acts/index.ts';
import { Face } from '../people/index.ts';
import { teamTitle } from '../frame/index.ts';
import css from './Latecomer.module.css';
import { neededMost } from './readiness.ts';

/** A person who joined while others play, with one click to the team that needs them most. */
export function Latecomer({ person, view }: { person: CoachPersonView; view: CoachView }) {
  const t = useT();
  const run = useActs();
  const sizeOf = (team: string) => view.people.filter(one => one.team === team).length;
  const best = neededMost(view.teams, sizeOf, LIMITS.teamSizeMax);
  if (!best) return null;
  const team = teamTitle(best.name);
  return (
    <div className={css.late}>
      <Face portrait={person.portrait} light={person.here ? 'active' : 'away'} />
      <p>
        <b>{t('coach.teams.late', { name: person.name })}</b> {t('coach.teams.lateSay', { team, count: sizeOf(best.id) })}
      </p>
      <Button variant="primary" iconAfter={ArrowRight} onPress={() => run(movePerson, { view, person }, best.id)}>
        {t('coach.teams.latePut', { team })}
      </Button>
    </div>
  );
}
