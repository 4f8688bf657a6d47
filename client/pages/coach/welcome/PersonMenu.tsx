import { ArrowRight, DoorOpen, EllipsisVertical, UserMinus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Portrait, toast } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { teamWord } from '../words.ts';
import css from './PersonMenu.module.css';

/** Who was moved last: the button is drawn anew in another team, and takes the focus along. */
let moved: string | null = null;

/** A person as a button; it opens the places where this person can go. Moving needs no dragging. */
export function PersonMenu({ person, teams }: { person: CoachPersonView; teams: CoachTeamView[] }) {
  const t = useT();
  const [removing, setRemoving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { seat, name } = person;
  useEffect(() => {
    if (moved !== seat) return;
    moved = null;
    button.current?.focus();
  }, [seat]);
  const places = teams.filter(team => team.id !== person.team && team.phase !== 'closed');

  async function move(team: CoachTeamView | null) {
    moved = seat;
    const answer = await coachCommand({ type: 'person.move', seat, team: team?.id ?? null });
    if (answer.ok)
      toast(team ? t('coach.teams.moved', { name, team: teamWord(team.name) }) : t('coach.teams.movedOut', { name }), 'done');
  }
  async function remove() {
    const answer = await coachCommand({ type: 'person.remove', seat });
    if (answer.ok) toast(t('coach.teams.removed', { name }), 'done');
  }

  return (
    <>
      <MenuTrigger>
        <Button ref={button} className={css.person} aria-label={t('coach.teams.move', { name })}>
          <Portrait id={person.portrait} size={44} away={!person.here} alt="" />
          <span className={css.name}>
            {name}
            {!person.here && <span className="meta">{t('coach.welcome.away')}</span>}
          </span>
          <EllipsisVertical className={css.dots} aria-hidden />
        </Button>
        <Popover className={css.popover} placement="bottom start">
          <Menu
            className={css.menu}
            aria-label={t('coach.teams.move', { name })}
            onAction={key => {
              if (key === '!remove') setRemoving(true);
              else void move(teams.find(team => team.id === key) ?? null);
            }}
          >
            {places.map(team => (
              <MenuItem key={team.id} id={team.id} className={css.item} textValue={teamWord(team.name)}>
                <ArrowRight aria-hidden />
                {t('coach.teams.to', { team: teamWord(team.name) })}
              </MenuItem>
            ))}
            {person.team !== null && (
              <MenuItem id="!out" className={css.item} textValue={t('coach.teams.out')}>
                <DoorOpen aria-hidden />
                {t('coach.teams.out')}
              </MenuItem>
            )}
            {(places.length > 0 || person.team !== null) && <Separator className={css.line} />}
            <MenuItem id="!remove" className={css.item} textValue={t('coach.teams.remove')}>
              <UserMinus aria-hidden />
              {t('coach.teams.remove')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
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
