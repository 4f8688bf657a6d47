import { Check, Clock, Eye, Footprints, HeartHandshake, Lightbulb, Send, Split, Theater, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { CoachPuzzleView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button } from '../../../ui/index.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import type { Need } from '../logic/needs.ts';
import { HintDialog } from '../team/HintDialog.tsx';
import { toTeam } from '../toTeam.ts';
import { teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './NeedItem.module.css';
import { TroubleActs } from './TroubleActs.tsx';

export interface NeedActsProps {
  need: Need;
  now: number;
  teams: CoachTeamView[];
  onShow: (team: string) => void;
  onMessage: (to: MessageTo) => void;
}

/** What may help, in one click; the first button is what we would do. */
export function NeedActs({ need, now, teams, onShow, onMessage }: NeedActsProps) {
  const t = useT();
  const { team, person, puzzle } = need.about;
  const { seat, name } = person ?? { seat: '', name: '' };
  const open = team && (
    <Button size="s" icon={Eye} label={t('coach.play.look', { team: teamWord(team.name) })} onPress={() => onShow(team.id)}>
      {t('coach.needs.open')}
    </Button>
  );
  switch (need.kind) {
    case 'hand':
      return (
        <>
          {team && need.claimedBy === null && (
            <Button
              size="s"
              variant="primary"
              icon={Footprints}
              label={`${t('coach.needs.claim')}: ${name}`}
              onPress={() => void toTeam(team.id, { type: 'hand.claim', seat }, t('coach.needs.claimed', { name }))}
            >
              {t('coach.needs.claim')}
            </Button>
          )}
          <Button
            size="s"
            variant={team && need.claimedBy === null ? 'secondary' : 'primary'}
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
        </>
      );
    case 'stuck':
    case 'tries':
      return team && puzzle && <HintActs team={team.id} puzzle={puzzle} />;
    case 'behind':
      return (
        team && (
          <>
            <Button
              size="s"
              variant="primary"
              icon={Clock}
              onPress={() =>
                void toTeam(
                  team.id,
                  { type: 'clock.add', minutes: 10 },
                  t('coach.play.plusOne', { count: 10, team: teamWord(team.name) }),
                )
              }
            >
              {t('coach.needs.plusTen')}
            </Button>
            {open}
          </>
        )
      );
    case 'away':
      return (
        <>
          {need.coverFrom <= now && team && (
            <Button
              size="s"
              variant="primary"
              icon={Split}
              label={t('coach.needs.coverLabel', { name })}
              onPress={() => void toTeam(team.id, { type: 'seat.cover', seat }, t('coach.needs.covered', { name }))}
            >
              {t('coach.needs.cover')}
            </Button>
          )}
          {open}
        </>
      );
    case 'quiet': {
      const task = puzzle;
      const text = task ? t('coach.needs.giveSay', { name, task: task.title }) : t('coach.needs.nudgeSay', { name });
      return (
        team && (
          <Button
            size="s"
            variant="primary"
            icon={Send}
            onPress={() => void toTeam(team.id, { type: 'message', text, to: seat }, t('coach.message.sent'))}
          >
            {task ? t('coach.needs.give', { name, task: task.short }) : t('coach.needs.nudge', { name })}
          </Button>
        )
      );
    }
    case 'untouched':
      return (
        team && (
          <>
            <Button
              size="s"
              variant="primary"
              icon={HeartHandshake}
              onPress={() =>
                void toTeam(
                  team.id,
                  { type: 'compliment', compliment: 'c1' },
                  t('coach.compliment.sent', { to: teamWord(team.name) }),
                )
              }
            >
              {t('coach.needs.compliment')}
            </Button>
            {open}
          </>
        )
      );
    case 'decide':
      return team?.options.map(option => (
        <Button key={option.id} size="s" onPress={() => void toTeam(team.id, { type: 'decide', option: option.id })}>
          {option.label}
        </Button>
      ));
    case 'held':
      return (
        team && (
          <Button
            size="s"
            variant="primary"
            icon={Theater}
            onPress={() => void toTeam(team.id, { type: 'reveal.open' }, t('coach.lead.opened'))}
          >
            {t('coach.lead.openOne')}
          </Button>
        )
      );
    case 'broken':
      return team?.trouble?.kind === 'broken' && <TroubleActs team={team} trouble={team.trouble} />;
    case 'recovered':
      return (
        team && (
          <>
            <Button
              size="s"
              variant="primary"
              icon={Check}
              label={t('coach.trouble.seenLabel', { team: teamWord(team.name) })}
              onPress={() => void coachCommand({ type: 'notice.seen', team: team.id })}
            >
              {t('coach.trouble.seen')}
            </Button>
            {open}
          </>
        )
      );
    case 'notKept':
      return null;
    case 'nobody':
      return open;
    case 'late':
      return (
        <ActionMenu
          label={t('coach.teams.move', { name })}
          className={css.menu}
          groups={[
            teams
              .filter(one => one.phase !== 'closed')
              .map(one => ({ id: one.id, icon: UserPlus, label: t('coach.teams.to', { team: teamWord(one.name) }) })),
          ]}
          onAction={to => void coachCommand({ type: 'person.move', seat, team: to })}
        >
          <UserPlus aria-hidden />
          {t('coach.needs.toTeam')}
        </ActionMenu>
      );
  }
}

function HintActs({ team, puzzle }: { team: string; puzzle: CoachPuzzleView }) {
  const t = useT();
  const [reading, setReading] = useState(false);
  const { step, nextHint: next } = puzzle;
  const left = step !== null && next !== null;
  return (
    <>
      {left && (
        <Button
          size="s"
          variant="primary"
          icon={Lightbulb}
          label={`${t('coach.needs.hint', { number: next })}: ${puzzle.title}`}
          onPress={() =>
            void toTeam(
              team,
              { type: 'hint.give', puzzle: puzzle.id, step, number: next },
              t('coach.team.hinted', { number: next }),
            )
          }
        >
          {t('coach.needs.hint', { number: next })}
        </Button>
      )}
      <Button size="s" icon={Eye} label={`${t('coach.needs.readFirst')}: ${puzzle.title}`} onPress={() => setReading(true)}>
        {left ? t('coach.needs.readFirst') : t('coach.needs.ownHint')}
      </Button>
      {reading && <HintDialog team={team} puzzle={puzzle.id} to={null} onClose={() => setReading(false)} />}
    </>
  );
}
