import { GripVertical } from 'lucide-react';
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes, RoleMark, Row } from '../../ui/index.ts';
import { movePerson, outOfTeam, useActs } from '../acts/index.ts';
import { Face } from '../people/index.ts';
import css from './PeopleList.module.css';
import { PersonMenu } from './PersonMenu.tsx';

const PERSON = 'application/x-kandidaat-person';

export interface PeopleListProps {
  label: string;
  view: CoachView;
  team: CoachTeamView | null; // null: people without a team
  members: CoachPersonView[];
  canAct: boolean;
  wide?: boolean; // in columns, where there is room
}

/** The members of a team. Each can be dragged to another team, by mouse or keyboard; the menu does the same. */
export function PeopleList({ label, view, team, members, canAct, wide = false }: PeopleListProps) {
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
      className={classes(css.list, wide && css.wide)}
      layout={wide ? 'grid' : 'stack'}
      items={members}
      dependencies={[members, view, team]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className={css.empty}>{t('coach.teams.empty')}</p>}
    >
      {person => {
        const role = roleOf.get(person.seat);
        return (
          <GridListItem id={person.seat} textValue={person.name} className={css.person}>
            {canAct && (
              <Button slot="drag" className={css.grip} aria-label={t('coach.teams.drag', { name: person.name })}>
                <GripVertical aria-hidden />
              </Button>
            )}
            <Face portrait={person.portrait} light={person.here ? 'active' : 'away'} size={44} />
            <span className={css.name}>
              {person.name}
              {role && (
                <Row as="span" gap={6} className={css.role}>
                  <RoleMark number={role.number} shape={role.shape} size={20} />
                  {role.name}
                </Row>
              )}
              {!person.here && <span className="meta">{t('coach.welcome.away')}</span>}
            </span>
            {canAct && <PersonMenu view={view} person={person} />}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
