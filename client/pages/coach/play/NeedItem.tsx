import { AlarmClock, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, classes, Portrait } from '../../../ui/index.ts';
import type { Need } from '../logic/needs.ts';
import { useMayAct } from '../useMayAct.ts';
import { lastedWord, teamWord, timeWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import { NeedActs } from './NeedActs.tsx';
import css from './NeedItem.module.css';
import { NEED_ICONS } from './needIcons.ts';

export interface NeedItemProps {
  need: Need;
  gone: boolean; // no longer so; it keeps its place while somebody reads
  teams: CoachTeamView[];
  onShow: (team: string) => void;
  onMessage: (to: MessageTo) => void;
  onSnooze: () => void;
}

/** One need: who, why, how long, and what one can do about it at once. */
export function NeedItem({ need, gone, teams, onShow, onMessage, onSnooze }: NeedItemProps) {
  const t = useT();
  const mayAct = useMayAct();
  const { team } = need;
  const Icon = NEED_ICONS[need.kind];
  const person = 'person' in need ? need.person : null;
  const { title, say, more } = useWords(need);
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
          <button type="button" className={css.title} onClick={() => onShow(team.id)}>
            {title}
          </button>
        ) : (
          <b>{title}</b>
        )}
        <p className="meta">{say}</p>
        {more && <p className="meta">{more}</p>}
        {gone ? (
          <p className={css.done}>
            <Check aria-hidden />
            {t('coach.needs.gone')}
          </p>
        ) : (
          mayAct && (
            <div className={css.acts}>
              <NeedActs need={need} teams={teams} onShow={onShow} onMessage={onMessage} />
              <Button
                size="s"
                variant="quiet"
                icon={AlarmClock}
                label={`${t('coach.needs.snooze')}: ${title}`}
                onPress={onSnooze}
              >
                {t('coach.needs.snooze')}
              </Button>
            </div>
          )
        )}
      </div>
    </li>
  );
}

function useWords(need: Need): { title: ReactNode & string; say: string; more?: string } {
  const t = useT();
  const team = need.team ? teamWord(need.team.name) : t('coach.needs.noTeam');
  const time = lastedWord(need.forMs);
  switch (need.kind) {
    case 'hand':
      return {
        title: t('coach.needs.hand', { name: need.person.name }),
        say: need.about
          ? t('coach.needs.handAbout', { team, time, puzzle: need.about })
          : t('coach.needs.inTeam', { team, time }),
        ...(need.claimedBy !== null && { more: t('coach.needs.claimedBy', { coach: need.claimedBy }) }),
      };
    case 'broken':
      return {
        title: t('coach.trouble.title', { team }),
        say: t(`coach.trouble.why.${need.trouble.why}`),
        more: t('coach.trouble.others'),
      };
    case 'notKept':
      return { title: t('coach.trouble.notKept'), say: t('coach.trouble.notKeptSay') };
    case 'recovered':
      return {
        title: t('coach.trouble.recovered', { team, time: timeWord(need.trouble.goodAt) }),
        say: t('coach.trouble.recoveredSay', { count: need.trouble.lost }),
      };
    case 'stuck':
      return {
        title: t('coach.needs.stuck', { team }),
        say: t('coach.needs.stuckSay', { puzzle: need.puzzle.title, time }),
        ...(need.more > 0 && { more: t('coach.needs.more', { count: need.more }) }),
      };
    case 'tries':
      return {
        title: t('coach.needs.tries', { team, count: need.times }),
        say: need.puzzle.title,
        more: need.say ? t('coach.needs.triesSay', { say: need.say }) : '',
      };
    case 'behind':
      return {
        title: t('coach.needs.behind', { team, count: need.minutes }),
        say: t('coach.needs.behindSay', { done: need.done, total: need.total }),
      };
    case 'away':
    case 'quiet':
      return { title: t(`coach.needs.${need.kind}`, { name: need.person.name }), say: t('coach.needs.inTeam', { team, time }) };
    case 'late':
      return { title: t('coach.needs.late', { name: need.person.name }), say: t('coach.needs.lateSay') };
    case 'untouched':
      return { title: t('coach.needs.untouched', { team }), say: t('coach.needs.untouchedSay', { time }) };
    default:
      return { title: t(`coach.needs.${need.kind}`, { team }), say: t(`coach.needs.${need.kind}Say`) };
  }
}
