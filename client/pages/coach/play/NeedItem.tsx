import { Hand, Lightbulb, Send, Split, UserPlus, WifiOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button, Portrait } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { HINTS_PER_STEP, type Need } from '../logic/needsYou.ts';
import { toTeam } from '../toTeam.ts';
import menu from '../ActionMenu.module.css';
import { lastedWord, teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './NeedItem.module.css';

export interface NeedItemProps {
  need: Need;
  teams: CoachTeamView[];
  onShow: (team: string) => void;
  onMessage: (to: MessageTo) => void;
}

/** One need: who, why, how long, and what one can do about it at once. */
export function NeedItem({ need, teams, onShow, onMessage }: NeedItemProps) {
  const t = useT();
  const [skipping, setSkipping] = useState(false);
  const { team } = need;
  const teamName = team ? teamWord(team.name) : t('coach.needs.noTeam');
  const time = lastedWord(need.forMs);
  const show = team ? () => onShow(team.id) : undefined;

  switch (need.kind) {
    case 'hand': {
      const { seat, name } = need.person;
      return (
        <Item
          person={need.person}
          mood="denkt"
          badge={<Hand aria-hidden />}
          title={name}
          of={teamName}
          say={t('coach.needs.handSay', { time })}
        >
          <Button
            size="s"
            variant="primary"
            label={t('coach.needs.seenLabel', { name })}
            onPress={() => void coachCommand({ type: 'hand.seen', seat })}
          >
            {t('coach.needs.seen')}
          </Button>
          {team && (
            <Button
              size="s"
              icon={Send}
              label={t('coach.needs.messageLabel', { name })}
              onPress={() => onMessage({ is: 'person', seat, name, team: team.id })}
            >
              {t('coach.needs.message')}
            </Button>
          )}
        </Item>
      );
    }
    case 'stuck': {
      const { puzzle } = need;
      const next = puzzle.stepHints + 1;
      return (
        <Item
          icon={<Lightbulb aria-hidden />}
          onShow={show}
          title={t('coach.needs.stuck', { team: teamName })}
          say={t('coach.needs.stuckSay', { puzzle: puzzle.title, time })}
          more={
            need.more > 0
              ? t('coach.needs.more', { count: need.more })
              : next > HINTS_PER_STEP
                ? t('coach.needs.noHints')
                : undefined
          }
        >
          {team && puzzle.step && next <= HINTS_PER_STEP && (
            <Button
              size="s"
              variant="primary"
              onPress={() =>
                void toTeam(
                  team.id,
                  { type: 'hint.give', puzzle: puzzle.id, step: puzzle.step ?? '' },
                  t('coach.team.hinted', { number: next }),
                )
              }
            >
              {t('coach.needs.hint', { number: next })}
            </Button>
          )}
          <Button size="s" label={t('coach.needs.skipLabel', { puzzle: puzzle.title })} onPress={() => setSkipping(true)}>
            {t('coach.needs.skip')}
          </Button>
          {skipping && team && (
            <Confirm
              title={t('coach.team.skipTitle', { puzzle: puzzle.title })}
              say={t('coach.team.skipSay')}
              act={t('coach.team.skipDo')}
              onAct={() =>
                void toTeam(
                  team.id,
                  { type: 'puzzle.skip', puzzle: puzzle.id },
                  t('coach.team.skipped2', { puzzle: puzzle.title }),
                )
              }
              onClose={() => setSkipping(false)}
            />
          )}
        </Item>
      );
    }
    case 'away': {
      const { seat, name } = need.person;
      return (
        <Item
          person={need.person}
          away
          title={t('coach.needs.away', { name })}
          say={t('coach.needs.awaySay', { team: teamName, time })}
        >
          {need.mayCover && team && (
            <Button
              size="s"
              icon={Split}
              label={t('coach.needs.coverLabel', { name })}
              onPress={() => void toTeam(team.id, { type: 'seat.cover', seat }, t('coach.needs.covered', { name }))}
            >
              {t('coach.needs.cover')}
            </Button>
          )}
        </Item>
      );
    }
    case 'decide':
      return (
        <Item
          icon={<Hand aria-hidden />}
          onShow={show}
          title={t('coach.needs.decide', { team: teamName })}
          say={t('coach.needs.decideSay')}
        >
          {need.options.map(option => (
            <Button key={option.id} size="s" onPress={() => void toTeam(team?.id ?? '', { type: 'decide', option: option.id })}>
              {option.label}
            </Button>
          ))}
        </Item>
      );
    case 'nobody':
      return (
        <Item
          icon={<WifiOff aria-hidden />}
          onShow={show}
          title={t('coach.needs.nobody', { team: teamName })}
          say={t('coach.needs.nobodySay')}
        ></Item>
      );
    case 'late': {
      const { seat, name } = need.person;
      const places = teams.filter(one => one.phase !== 'closed');
      return (
        <Item person={need.person} title={t('coach.needs.late', { name })} say={t('coach.needs.lateSay')}>
          <MenuTrigger>
            <MenuButton className={css.menu}>
              <UserPlus aria-hidden />
              {t('coach.needs.toTeam')}
            </MenuButton>
            <Popover className={menu.popover} placement="bottom start">
              <Menu
                className={menu.menu}
                aria-label={t('coach.teams.move', { name })}
                onAction={key => void coachCommand({ type: 'person.move', seat, team: String(key) })}
              >
                {places.map(one => (
                  <MenuItem key={one.id} id={one.id} className={menu.item} textValue={teamWord(one.name)}>
                    {t('coach.teams.to', { team: teamWord(one.name) })}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </Item>
      );
    }
  }
}

interface ItemProps {
  person?: { portrait: string };
  mood?: 'neutral' | 'denkt';
  away?: boolean;
  icon?: ReactNode;
  badge?: ReactNode;
  title: string;
  of?: string;
  say: string;
  more?: string;
  onShow?: () => void; // the title opens this team
  children?: ReactNode;
}
function Item({ person, mood, away, icon, badge, title, of, say, more, onShow, children }: ItemProps) {
  return (
    <li className={css.item}>
      <span className={css.face}>
        {person ? (
          <Portrait id={person.portrait} mood={mood} size={46} away={away} alt="" />
        ) : (
          <span className={css.tile}>{icon}</span>
        )}
        {badge && <span className={css.badge}>{badge}</span>}
      </span>
      <div>
        <p>
          {onShow ? (
            <button type="button" className={css.title} onClick={onShow}>
              {title}
            </button>
          ) : (
            <b>{title}</b>
          )}
          {of && `, ${of}`}
        </p>
        <p className="meta">{say}</p>
        {more && <p className="meta">{more}</p>}
        {children && <div className={css.acts}>{children}</div>}
      </div>
    </li>
  );
}
