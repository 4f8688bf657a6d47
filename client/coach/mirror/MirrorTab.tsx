import { EyeOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes } from '../../ui/index.ts';
import { Face, membersOf } from '../people/index.ts';
import { MirrorFrame } from './MirrorFrame.tsx';
import css from './MirrorTab.module.css';

export interface MirrorTabProps {
  session: string;
  team: CoachTeamView;
  people: CoachPersonView[];
  watching: string | null;
  onWatch: (seat: string | null) => void;
}

/** Mirrors one person's page. That person sees that a coach is watching. */
export function MirrorTab({ session, team, people, watching, onWatch }: MirrorTabProps) {
  const t = useT();
  const members = membersOf(team, people);
  const person = members.find(one => one.seat === watching) ?? null;
  const top = useRef<HTMLFieldSetElement>(null);
  const whom = person?.seat;
  useEffect(() => {
    if (whom !== undefined) top.current?.scrollIntoView({ block: 'start' }); // from here their whole screen fits
  }, [whom]);
  const open = team.seats.find(seat => seat.seat === watching)?.openTool;
  return (
    <div className={classes(css.look, person && css.watching)}>
      <fieldset ref={top} className={css.who} aria-label={t('coach.look.whom')}>
        {members.map(one => (
          <button
            key={one.seat}
            type="button"
            className={classes(css.person, one.seat === watching && css.chosen)}
            aria-pressed={one.seat === watching}
            onClick={() => onWatch(one.seat)}
          >
            <Face portrait={one.portrait} light={one.light} size={36} />
            {one.name}
          </button>
        ))}
        {person && (
          <Button size="s" variant="quiet" icon={EyeOff} onPress={() => onWatch(null)}>
            {t('coach.look.stop')}
          </Button>
        )}
      </fieldset>
      {person ? (
        <>
          <p className="meta">
            {t('coach.look.say', { name: person.name })}{' '}
            {t('coach.look.has', { name: person.name, tool: open ?? t('coach.team.noTool') })}
          </p>
          <MirrorFrame key={`${team.id}${person.seat}`} session={session} team={team.id} seat={person.seat} name={person.name} />
        </>
      ) : (
        <p>{t('coach.look.choose')}</p>
      )}
    </div>
  );
}
