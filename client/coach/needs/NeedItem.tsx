import { AlarmClock, Check } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes, Cluster, Portrait } from '../../ui/index.ts';
import { showTeam, useActs } from '../acts/index.ts';
import type { Need } from './needsNow.ts';
import { formatDuration, teamTitle, formatTime, useMayAct } from '../frame/index.ts';
import { NeedActed } from './NeedActed.tsx';
import { NeedActs } from './NeedActs.tsx';
import css from './NeedItem.module.css';
import { NEED_ICONS } from './needIcons.ts';

export interface NeedItemProps {
  need: Need;
  now: number;
  gone: boolean; // no longer a need; it keeps its place while the coach reads
  view: CoachView;
  onSnooze: () => void;
}

/** One need: who, why, for how long, and what the coach can do about it at once. */
export function NeedItem({ need, now, gone, view, onSnooze }: NeedItemProps) {
  const t = useT();
  const mayAct = useMayAct();
  const run = useActs();
  const { team, person } = need.about;
  const Icon = NEED_ICONS[need.kind];
  const { title, say, more } = useWords(need, now);
  return (
    <li className={classes(css.item, gone && css.gone)} data-need={need.kind}>
      <span className={css.face} aria-hidden>
        {person ? (
          <Portrait
            id={person.portrait}
            mood={need.kind === 'hand' ? 'denkt' : 'neutral'}
            size={46}
            away={need.kind === 'away'}
            alt=""
          />
        ) : (
          <span className={css.tile}>
            <Icon />
          </span>
        )}
        {person && (
          <span className={css.badge}>
            <Icon />
          </span>
        )}
      </span>
      <div>
        {team ? (
          <button type="button" className={css.title} onClick={() => run(showTeam, { view, team })}>
            {title}
          </button>
        ) : (
          <b>{title}</b>
        )}
        <p className="meta">{say}</p>
        {more && <p className="meta">{more}</p>}
        <NeedActed act={need.done} />
        {gone ? (
          <p className={css.done}>
            <Check aria-hidden />
            {t('coach.needs.gone')}
          </p>
        ) : (
          mayAct && (
            <Cluster gap={8} className={css.acts}>
              <NeedActs need={need} view={view} now={now} />
              <Button
                size="s"
                variant="quiet"
                icon={AlarmClock}
                label={`${t('coach.needs.snooze')}: ${title}`}
                onPress={onSnooze}
              >
                {t('coach.needs.snooze')}
              </Button>
            </Cluster>
          )
        )}
      </div>
    </li>
  );
}

interface Words {
  title: string;
  say: string;
  more?: string;
}

function useWords(need: Need, now: number): Words {
  const t = useT();
  const { person, puzzle } = need.about;
  const { trouble } = need.about.team ?? {};
  const team = need.about.team ? teamTitle(need.about.team.name) : t('coach.needs.noTeam');
  const time = formatDuration(need.since === null ? 0 : now - need.since);
  const name = person?.name ?? '';
  switch (need.kind) {
    case 'hand':
      return {
        title: t('coach.needs.hand', { name }),
        say: puzzle ? t('coach.needs.handAbout', { team, time, puzzle: puzzle.title }) : t('coach.needs.inTeam', { team, time }),
        ...(need.claimedBy !== null &&
          need.done?.what !== 'coachClaim' && { more: t('coach.needs.claimedBy', { coach: need.claimedBy }) }),
      };
    case 'broken':
      return {
        title: t('coach.trouble.title', { team }),
        say: trouble?.kind === 'broken' ? t(`coach.trouble.why.${trouble.why}`) : '',
        more: t('coach.trouble.others'),
      };
    case 'notKept':
      return { title: t('coach.trouble.notKept'), say: t('coach.trouble.notKeptSay') };
    case 'recovered': {
      const { goodAt, lost } = trouble?.kind === 'recovered' ? trouble : { goodAt: now, lost: 0 };
      return {
        title: t('coach.trouble.recovered', { team, time: formatTime(goodAt) }),
        say: t('coach.trouble.recoveredSay', { count: lost }),
      };
    }
    case 'stuck':
      return {
        title: t('coach.needs.stuck', { team }),
        say: t('coach.needs.stuckSay', { puzzle: puzzle?.title ?? '', time }),
        ...(need.more > 0 && { more: t('coach.needs.more', { count: need.more }) }),
      };
    case 'tries': {
      const say = puzzle?.tries.at(-1)?.say;
      return {
        title: t('coach.needs.tries', { team, count: need.times }),
        say: puzzle?.title ?? '',
        more: say ? t('coach.needs.triesSay', { say }) : '',
      };
    }
    case 'behind': {
      const { done, total } = need.about.team?.progress ?? { done: 0, total: 0 };
      const minutes = Math.max(1, Math.ceil((need.endsAt - now) / 60_000));
      return {
        title: t('coach.needs.behind', { team, count: minutes }),
        say: t('coach.needs.behindSay', { done, total }),
      };
    }
    case 'away':
      return {
        title: t('coach.needs.away', { name }),
        say: t('coach.needs.inTeam', { team, time }),
        ...(need.covered && { more: t('coach.needs.awayCovered', { name }) }),
      };
    case 'quiet':
      return { title: t('coach.needs.quiet', { name }), say: t('coach.needs.inTeam', { team, time }) };
    case 'late':
      return { title: t('coach.needs.late', { name }), say: t('coach.needs.lateSay') };
    case 'untouched':
      return { title: t('coach.needs.untouched', { team }), say: t('coach.needs.untouchedSay', { time }) };
    default:
      return { title: t(`coach.needs.${need.kind}`, { team }), say: t(`coach.needs.${need.kind}Say`) };
  }
}
