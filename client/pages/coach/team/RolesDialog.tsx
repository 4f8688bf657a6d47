import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { toTeam } from '../toTeam.ts';
import css from './Dialogs.module.css';

export interface RolesDialogProps {
  how: 'give' | 'swap';
  team: CoachTeamView;
  people: CoachPersonView[];
  person: CoachPersonView;
  onClose: () => void;
}

/** All tasks of one person go to another, who then has both; or two people change places. One press on a name does it. */
export function RolesDialog({ how, team, people, person, onClose }: RolesDialogProps) {
  const t = useT();
  const others = team.seats.filter(seat => seat.seat !== person.seat && seat.role !== null);
  const nameOf = (seat: string) => people.find(one => one.seat === seat)?.name ?? '';
  async function choose(seat: string) {
    const command =
      how === 'give'
        ? ({ type: 'roles.give', from: person.seat, to: seat } as const)
        : ({ type: 'roles.swap', a: person.seat, b: seat } as const);
    const done = await toTeam(team.id, command, t(`coach.roles.${how}Done`, { a: person.name, b: nameOf(seat) }));
    if (done) onClose();
  }
  return (
    <Dialog open onClose={onClose} title={t(`coach.roles.${how}Title`, { name: person.name })}>
      <p>{t(`coach.roles.${how}Say`)}</p>
      <ul className={css.ready}>
        {others.map(seat => (
          <li key={seat.seat}>
            <Button wide onPress={() => void choose(seat.seat)}>
              {nameOf(seat.seat)}, {seat.role?.name}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
