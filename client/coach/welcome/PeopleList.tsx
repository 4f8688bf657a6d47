import { GripVertical } from 'lucide-react';
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes, RoleMark } from '../../ui/index.ts';
import { movePerson, outOfTeam, useActs } from '../acts/index.ts';
import { Face } from '../people/index.ts';
import { CAUSE_ICONS } from './causeIcons.ts';
import type { Exceptions } from './exceptions.ts';
import css from './PeopleList.module.css';
import { PersonMenu } from './PersonMenu.tsx';

/** Whether a name needs more than half a card, with an icon behind it or without. */
const isLong = (name: string, icon: boolean): boolean => name.length > (icon ? 7 : 10);

const PERSON = 'application/x-kandidaat-person';

export interface PeopleListProps {
  label: string;
  view: CoachView;
  team: CoachTeamView | null; // null: people without a team
  members: CoachPersonView[];
  exceptions: Exceptions;
  canAct: boolean;
  roomy: boolean; // with faces and the words of the roles
  wide: boolean; // as many columns as there is room for
}

/**
 * The members of a team. Each can be dragged to another team, by mouse or by keyboard from the shape of their role; the menu
 * under their name does the same.
 */
export function PeopleList({ label, view, exceptions, team, members, canAct, roomy, wide }: PeopleListProps) {
  const t = useT();
  const run = useActs();
  const roleOf = new Map(team?.seats.map(seat => [seat.seat, seat.role]));
  const open = team === null || team.phase !== 'closed';
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys =>
      [...keys].map(key => ({ [PERSON]: String(key), 'text/plain': members.find(one => one.seat === key)?.name ?? '' })),
    acceptedDragTypes: [PERSON],
    getDropOperation: (target, types) => (open && target.type === 'root' && types.has(PERSON) ? 'move' : 'cancel'),
    isDisabled: !canAct,
    onRootDrop: event => {
      for (const item of event.items) {
        if (!isTextDropItem(item)) continue;
        void item.getText(PERSON).then(seat => {
          const person = view.people.find(one => one.seat === seat);
          if (person && person.team !== (team?.id ?? null)) return run(team ? movePerson : outOfTeam, { view, person }, team?.id);
        });
      }
    },
  });
  return (
    <GridList
      aria-label={label}
      className={classes(css.list, roomy && css.roomy, wide && css.wide)}
      layout="grid"
      items={members}
      dependencies={[members, view, team]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className={css.empty}>{t('coach.teams.empty')}</p>}
    >
      {person => {
        const role = roleOf.get(person.seat);
        const cause = exceptions.of.get(person.seat);
        const stands = cause !== undefined && !(cause === 'practice' && view.teams.length === 0); // who still practises is in time
        const Need = cause && CAUSE_ICONS[cause];
        const what = cause ? t(`coach.welcome.needs.${cause}`) : null;
        const mark = role ? <RoleMark number={role.number} shape={role.shape} size={20} /> : <GripVertical aria-hidden />;
        const words = (
          <>
            <span className={css.name}>
              {person.name}
              {role && <span className={css.role}>{role.name}</span>}
            </span>
            {Need && <Need className={css.need} aria-hidden />}
          </>
        );
        return (
          <GridListItem
            id={person.seat}
            textValue={[person.name, what].filter(Boolean).join(', ')}
            className={classes(css.person, stands && css.bad, !person.here && css.away, isLong(person.name, stands) && css.long)}
          >
            {canAct ? (
              <Button slot="drag" className={css.grip} aria-label={t('coach.teams.drag', { name: person.name })}>
                {mark}
              </Button>
            ) : (
              <span className={css.grip}>{mark}</span>
            )}
            {roomy && <Face portrait={person.portrait} light={person.here ? 'active' : 'away'} size={44} />}
            {canAct ? (
              <PersonMenu view={view} person={person} what={what} className={css.more}>
                {words}
              </PersonMenu>
            ) : (
              <span className={css.more}>{words}</span>
            )}
            {what && <span className="vh">{what}</span>}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
