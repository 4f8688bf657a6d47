import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useEffect } from 'react';
import { useT } from '../../i18n/index.ts';
import { announce, FootLine } from '../../ui/index.ts';
import { ActButton, undo } from '../acts/index.ts';
import { teamTitle } from '../frame/index.ts';
import css from './UndoBar.module.css';

export interface UndoBarProps {
  view: CoachView;
  teams: readonly CoachTeamView[];
  now: number;
}

/** Offers to undo the last act on a team, for as long as that is possible: with the messages, at the foot of the page. */
export function UndoBar({ view, teams, now }: UndoBarProps) {
  const open = view.me.as !== 'observer' ? teams.filter(team => team.undo && team.undo.until > now) : [];
  return open.map(
    team =>
      team.undo && (
        <FootLine key={`${team.id}:${team.undo.act}`}>
          <UndoLine view={view} team={team} undo={team.undo} now={now} />
        </FootLine>
      ),
  );
}

interface UndoLineProps extends Omit<UndoBarProps, 'teams'> {
  team: CoachTeamView;
  undo: NonNullable<CoachTeamView['undo']>;
}

function UndoLine({ view, team, undo: { text, until }, now }: UndoLineProps) {
  const t = useT();
  const name = teamTitle(team.name);
  const did = t('coach.undo.did', { what: text });
  useEffect(() => announce(`${name}: ${did}`), [name, did]);
  return (
    <p className={css.line}>
      <span>
        <b>{name}</b>: {did}
      </span>
      <ActButton act={undo} of={{ view, team }} size="s" />
      <span className={css.time} aria-hidden>
        {t('coach.undo.left', { count: Math.ceil((until - now) / 1000) })}
      </span>
    </p>
  );
}
