import { EllipsisVertical, MessageCircle } from 'lucide-react';
import { memo } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { store } from '../../store/store.ts';
import { classes } from '../../ui/index.ts';
import { ActMenu, isOpen, type OfTeam, ROW } from '../acts/index.ts';
import { type Density, teamTitle, useMayAct } from '../frame/index.ts';
import { TeamFaces } from '../teams/index.ts';
import { Done } from './Done.tsx';
import { ProposedAct } from './ProposedAct.tsx';
import { ReasonWords } from './ReasonWords.tsx';
import { isSameRow, type RowModel } from './rowModel.ts';
import { TeamMark } from './TeamMark.tsx';
import css from './TeamRow.module.css';

export interface TeamRowProps {
  row: RowModel;
  view: CoachView;
  now: number;
  density: Density;
  onShow: (team: string) => void; // a stable function
}

/** One team: how it is, why, who is there, how far it is, and what a coach may do. Drawn again only when something of it changed. */
export const TeamRow = memo(Row, (a, b) => a.density === b.density && a.onShow === b.onShow && isSameRow(a.row, b.row));

function Row({ row, view, now, density, onShow }: TeamRowProps) {
  const t = useT();
  const mayAct = useMayAct();
  const { team, need, urgency, unread } = row;
  const name = teamTitle(team.name);
  return (
    <tr data-row={team.id} data-urgency={urgency} className={classes(css.row, css[urgency], css[density])}>
      <th scope="row" className={css.team}>
        <button type="button" className={css.name} onClick={() => onShow(team.id)}>
          <TeamMark urgency={urgency} kind={need?.kind ?? null} paused={team.phase === 'paused'} />
          <span>
            <span className="vh">{t('coach.play.look', { team: '' }).trim()} </span>
            <span className={css.word}>{name.replace(/^team\s+/i, '')}</span>
          </span>
          {unread > 0 && (
            <span className={css.chat}>
              <MessageCircle aria-hidden />
              <span aria-hidden>{unread}</span>
              <span className="vh">{t('coach.play.chatNew', { count: unread })}</span>
            </span>
          )}
        </button>
      </th>
      <td className={css.why}>
        <ReasonWords {...row} />
      </td>
      <td className={css.faces}>
        <TeamFaces team={team} people={row.members} acts bare={density === 'tight'} />
      </td>
      <td className={css.done}>
        <Done team={team} minutesLeft={row.minutesLeft} />
      </td>
      <td className={css.acts}>
        <div>
          <ProposedAct view={view} team={team} need={need} now={now} receipt={row.receipt} className={css.act} />
          {mayAct && isOpen({ view, team }) ? (
            <ActMenu label={t('coach.team.moreOf', { team: name })} className={css.more} groups={ROW} of={() => asItIs(team)}>
              <EllipsisVertical aria-hidden />
            </ActMenu>
          ) : (
            <span className={css.more} />
          )}
        </div>
      </td>
    </tr>
  );
}

/** The team as it is when the menu opens: a row has the view of when it was drawn. */
function asItIs(team: CoachTeamView): OfTeam {
  const view = store.getState().coach;
  if (!view) throw new Error('a session is open as long as its rows are shown');
  return { view, team: view.teams.find(one => one.id === team.id) ?? team };
}
