import { DoorOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { playCue } from '../../sound/sounds.ts';
import { announce, Button, toast } from '../../ui/index.ts';
import { wantsSoundFor } from '../alarms/index.ts';
import { useFocusFallback, useMsSinceView } from '../frame/index.ts';
import { Confirm } from '../menus/index.ts';
import { useMovedSeats } from './useMovedSeats.ts';
import { WaitingPerson } from './WaitingPerson.tsx';
import css from './DoorBanner.module.css';

const SHOWN = 4; // more would push the teams out of sight

/** The people who wait to be let in, each with the team that needs somebody most: one press admits them. Hidden when nobody waits. */
export function DoorBanner({ view }: { view: CoachView }) {
  const t = useT();
  const since = useMsSinceView();
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState(false); // whether to send all away
  const list = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { people } = view.door;
  useFocusFallback(list, heading, people.map(person => person.seat).join());
  useNewcomers(view);
  useMovedSeats(view);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, SHOWN);
  const offer = view.teams.find(team => team.id === view.door.offer) ?? null;

  async function admitAll() {
    if ((await coachCommand({ type: 'door.admitAll' })).ok) toast(t('coach.door.admittedAll'), 'done');
  }
  async function refuseAll() {
    if ((await coachCommand({ type: 'door.refuseAll' })).ok) toast(t('coach.door.refusedAll'), 'done');
  }
  return (
    <section ref={list} className={css.band} aria-labelledby="door-title">
      <header className={css.head}>
        <DoorOpen aria-hidden />
        <h2 id="door-title" ref={heading} tabIndex={-1}>
          {t('coach.door.title', { count: people.length })}
        </h2>
        {people.length > 1 && (
          <>
            <Button size="s" onPress={() => void admitAll()}>
              {t('coach.door.all')}
            </Button>
            <Button size="s" variant="quiet" onPress={() => setAsking(true)}>
              {t('coach.door.refuseAll')}
            </Button>
          </>
        )}
      </header>
      <ul className={css.list}>
        {shown.map(person => (
          <WaitingPerson key={person.seat} person={person} offer={offer} view={view} now={view.now + since} />
        ))}
      </ul>
      {people.length > SHOWN && (
        <Button size="s" variant="quiet" className={css.more} expanded={all} onPress={() => setAll(!all)}>
          {all ? t('coach.door.fewer') : t('coach.door.more', { count: people.length - SHOWN })}
        </Button>
      )}
      {asking && (
        <Confirm
          title={t('coach.door.refuseAllTitle', { count: people.length })}
          say={t('coach.door.refuseAllSay')}
          act={t('coach.door.refuseAllDo')}
          onAct={() => void refuseAll()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** Announces newcomers, with a sound if the coach wants that. Those who waited when the page opened are not new. */
function useNewcomers({ door: { people } }: CoachView): void {
  const t = useT();
  const known = useRef<Set<string> | null>(null);
  const seats = people.map(person => person.seat).join();
  useEffect(() => {
    const before = known.current;
    known.current = new Set(people.map(person => person.seat));
    const fresh = before ? people.filter(person => !before.has(person.seat)) : [];
    if (fresh.length === 0) return;
    announce(
      fresh.length === 1 ? t('coach.door.said', { name: fresh[0]!.name }) : t('coach.door.title', { count: people.length }),
    );
    if (wantsSoundFor('late')) playCue('help');
  }, [seats]); // eslint-disable-line react-hooks/exhaustive-deps -- `seats` covers every relevant change
}
