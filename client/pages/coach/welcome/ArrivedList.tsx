import { Check, Hand, Hourglass } from 'lucide-react';
import { useRef } from 'react';
import type { CoachPersonView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button, Panel } from '../../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../debrief/parts/OfficeCrop.tsx';
import { Face } from '../Face.tsx';
import { useFocusStays } from '../useFocusStays.ts';
import { teamWord } from '../words.ts';
import css from './ArrivedList.module.css';

const STEPS = 8; // of the practice desk

/** Everybody who came in, with what they practised; raised hands on top. */
export function ArrivedList({ view }: { view: CoachView }) {
  const t = useT();
  const people = view.people.toSorted((a, b) => Number(b.hand !== null) - Number(a.hand !== null));
  const list = useRef<HTMLUListElement>(null);
  const start = useRef<HTMLParagraphElement>(null);
  useFocusStays(list, start, people.map(person => `${person.seat}${person.hand ? '!' : ''}`).join());
  const teamOf = new Map(view.teams.map(team => [team.id, teamWord(team.name)]));
  return (
    <Panel flush title={t('coach.welcome.people')} aside={<span className="meta num">{view.people.length}</span>}>
      <p ref={start} tabIndex={-1} className="vh" aria-live="polite">
        {t('coach.welcome.arrived', { count: view.people.length })}
      </p>
      {people.length === 0 && (
        <div className={css.none}>
          <OfficeCrop box={CROPS.door} />
          <p>{t('coach.welcome.nobody')}</p>
        </div>
      )}
      <ul ref={list} className={css.list}>
        {people.map(person => (
          <Arrived key={person.seat} person={person} team={person.team ? (teamOf.get(person.team) ?? null) : null} />
        ))}
      </ul>
      {people.length > 0 && people.length < 4 && <p className={css.few}>{t('coach.welcome.few')}</p>}
    </Panel>
  );
}

function Arrived({ person, team }: { person: CoachPersonView; team: string | null }) {
  const t = useT();
  const { name, portrait, here, practised, hand, seat } = person;
  const words =
    practised >= STEPS
      ? t('coach.welcome.practisedAll')
      : practised === 0
        ? t('coach.welcome.practisedNone')
        : t('coach.welcome.practised', { done: practised });
  return (
    <li className={css.person}>
      <Face portrait={portrait} light={here ? 'active' : 'away'} size={52} />
      <span className={css.words}>
        <span>
          <b>{name}</b>
          <span className="meta">
            {[team, here ? null : t('coach.welcome.away')].flatMap(word => (word ? [` · ${word}`] : []))}
            {here && <span className="vh">, {t('coach.welcome.here')}</span>}
          </span>
        </span>
        <span className={css.practice}>
          <span className={css.steps} aria-hidden>
            {Array.from({ length: STEPS }, (_, step) => (
              <i key={step} className={step < practised ? css.on : undefined} />
            ))}
          </span>
          <span className="meta">{words}</span>
        </span>
      </span>
      {hand ? (
        <Button
          size="s"
          variant="attention"
          icon={Hand}
          label={t('coach.welcome.seenLabel', { name })}
          onPress={() => void coachCommand({ type: 'hand.seen', seat })}
        >
          {t('coach.welcome.seen')}
        </Button>
      ) : (
        <span className={css.mark} aria-hidden>
          {practised >= STEPS ? <Check className={css.ok} /> : here ? null : <Hourglass />}
        </span>
      )}
    </li>
  );
}
