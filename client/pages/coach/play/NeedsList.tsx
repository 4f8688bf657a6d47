import { Smile } from 'lucide-react';
import { useRef } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import type { Need } from '../logic/needsYou.ts';
import { useFocusStays } from '../useFocusStays.ts';
import type { MessageTo } from './MessageDialog.tsx';
import { NeedItem } from './NeedItem.tsx';
import css from './NeedsList.module.css';

export interface NeedsListProps {
  needs: Need[];
  teams: CoachTeamView[];
  onShow: (team: string) => void;
  onMessage: (to: MessageTo) => void;
}

/** Who needs the coach, the most urgent first, each with an act. What is no longer true goes by itself. */
export function NeedsList({ needs, teams, onShow, onMessage }: NeedsListProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLElement>(null);
  useFocusStays(list, heading, needs.map(need => need.key).join());
  return (
    <aside ref={list} className={css.needs} aria-labelledby="needs-title">
      <h2 id="needs-title" ref={heading} tabIndex={-1}>
        {t('coach.needs.title')}
      </h2>
      <p className="vh" aria-live="polite">
        {needs.length > 0 ? t('coach.needs.said', { count: needs.length }) : t('coach.needs.none')}
      </p>
      {needs.length === 0 ? (
        <div className={css.none}>
          <Smile aria-hidden />
          <p>
            <b>{t('coach.needs.none')}.</b> {t('coach.needs.noneSay')}
          </p>
        </div>
      ) : (
        <ul className={css.list}>
          {needs.map(need => (
            <NeedItem key={need.key} need={need} teams={teams} onShow={onShow} onMessage={onMessage} />
          ))}
        </ul>
      )}
    </aside>
  );
}
