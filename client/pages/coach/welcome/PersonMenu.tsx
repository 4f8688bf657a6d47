import { ArrowRight, BadgeCheck, DoorOpen, UserMinus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { toast } from '../../../ui/index.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Confirm } from '../Confirm.tsx';
import { teamWord } from '../words.ts';
import { movePerson } from './movePerson.ts';

/** Who was moved last: the button is drawn anew in another team, and takes the focus along. */
let moved: string | null = null;
const takeFocusAlong = (seat: string): void => {
  moved = seat;
};

const FOCUS_AFTER_MS = 150;

export interface PersonMenuProps {
  person: CoachPersonView;
  teams: CoachTeamView[];
}

/** Where a person can go, and which role they can get. Moving needs no dragging. */
export function PersonMenu({ person, teams }: PersonMenuProps) {
  const t = useT();
  const [removing, setRemoving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { seat, name } = person;
  useEffect(() => {
    if (moved !== seat) return;
    // After the closing menu and the list that lost a person have put the focus elsewhere.
    const timer = setTimeout(() => {
      moved = null;
      button.current?.focus();
    }, FOCUS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [seat]);
  const own = teams.find(team => team.id === person.team);
  const places = teams.filter(team => team.id !== person.team && team.phase !== 'closed');
  const desks = own?.phase === null ? own.seats.map((desk, position) => ({ ...desk, position })) : [];

  async function remove() {
    const answer = await coachCommand({ type: 'person.remove', seat });
    if (answer.ok) toast(t('coach.teams.removed', { name }), 'done');
  }
  function act(id: string) {
    if (id === '!remove') return setRemoving(true);
    if (own && id.startsWith('!desk-'))
      return void coachCommand({ type: 'role.choose', team: own.id, seat, position: Number(id.slice(6)) });
    takeFocusAlong(seat);
    void movePerson(person, teams.find(team => team.id === id) ?? null);
  }

  return (
    <>
      <ActionMenu
        ref={button}
        label={t('coach.teams.move', { name })}
        onAction={act}
        groups={[
          [
            ...places.map(team => ({ id: team.id, icon: ArrowRight, label: t('coach.teams.to', { team: teamWord(team.name) }) })),
            ...(person.team === null ? [] : [{ id: '!out', icon: DoorOpen, label: t('coach.teams.out') }]),
          ],
          desks.flatMap(({ role, position, seat: of }) =>
            role && of !== seat
              ? [{ id: `!desk-${position}`, icon: BadgeCheck, label: t('coach.teams.becomes', { role: role.name }) }]
              : [],
          ),
          [{ id: '!remove', icon: UserMinus, label: t('coach.teams.remove') }],
        ]}
      />
      {removing && (
        <Confirm
          title={t('coach.teams.removeTitle', { name })}
          say={t('coach.teams.removeSay', { name })}
          act={t('coach.teams.removeDo', { name })}
          onAct={() => void remove()}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
