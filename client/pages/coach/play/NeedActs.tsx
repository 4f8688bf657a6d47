import { Check, Clock, Eye, Footprints, HeartHandshake, Lightbulb, Send, Split, Theater, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button } from '../../../ui/index.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { HINTS_PER_STEP, type Need, type NeedPuzzle } from '../logic/needs.ts';
import { HintDialog } from '../team/HintDialog.tsx';
import { toTeam } from '../toTeam.ts';
import { teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import css from './NeedItem.module.css';
import { TroubleActs } from './TroubleActs.tsx';

export interface NeedActsProps {
  need: Need;
  teams: CoachTeamView[];
  onShow: (team: string) => void;
  onMessage: (to: MessageTo) => void;
}

/** What may help, in one click; the first button is what we would do. */
export function NeedActs({ need, teams, onShow, onMessage }: NeedActsProps) {
  const t = useT();
  const { team } = need;
  const open = team && (
    <Button size="s" icon={Eye} label={t('coach.play.look', { team: teamWord(team.name) })} onPress={() => onShow(team.id)}>
      {t('coach.needs.open')}
    </Button>
  );
  switch (need.kind) {
    case 'hand': {
      const { seat, name } = need.person;
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
    }
    case 'stuck':
    case 'tries':
      return team && <HintActs team={team.id} puzzle={need.puzzle} />;
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
    case 'away': {
      const { seat, name } = need.person;
      return (
        <>
          {need.mayCover && team && (
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
    }
    case 'quiet': {
      const { seat, name } = need.person;
      const { task } = need;
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
      return need.options.map(option => (
        <Button key={option.id} size="s" onPress={() => void toTeam(team?.id ?? '', { type: 'decide', option: option.id })}>
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
      return team && <TroubleActs team={team} trouble={need.trouble} />;
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
    case 'late': {
      const { seat, name } = need.person;
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
}

function HintActs({ team, puzzle }: { team: string; puzzle: NeedPuzzle }) {
  const t = useT();
  const [reading, setReading] = useState(false);
  const next = puzzle.stepHints + 1;
  const { step } = puzzle;
  const left = step !== null && next <= HINTS_PER_STEP;
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
