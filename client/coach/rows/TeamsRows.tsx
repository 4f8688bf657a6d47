import { useRef } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { type Density, useFocusFallback } from '../frame/index.ts';
import type { Need } from '../needs/index.ts';
import { BrokenTile, TeamTile } from '../teams/index.ts';
import { densityFor } from './density.ts';
import { LookMenu } from './LookMenu.tsx';
import { type Moment, rowModel, type RowModel } from './rowModel.ts';
import { ProposedAct } from './ProposedAct.tsx';
import { RowsHead } from './RowsHead.tsx';
import { TeamRow } from './TeamRow.tsx';
import css from './TeamsRows.module.css';
import { useCalmMoves } from './useCalmMoves.ts';
import { useOrder } from './useOrder.ts';

export interface TeamsRowsProps {
  view: CoachView;
  teams: readonly CoachTeamView[]; // those that have begun
  needs: readonly Need[]; // that are not put off
  moment: Moment;
  read: Readonly<Record<string, number>>; // team -> lines of its chat that the coach has read
  chosen: Density | null;
  onDensity: (density: Density | null) => void;
  onShow: (team: string) => void; // a stable function
  onChat: (team: string) => void;
}

/** All teams at once: as cards while there are few, else as the rows of a table. */
export function TeamsRows(props: TeamsRowsProps) {
  const { view, teams, needs, moment, read, chosen, onDensity } = props;
  const place = useRef<HTMLDivElement>(null);
  const models = teams.map(team => rowModel(view, team, needs, moment, read[team.id] ?? 0));
  const density = densityFor(teams.length, chosen);
  useFocusFallback(place, null, teams.map(team => `${team.id}${team.trouble?.kind}`).join()); // the card of a broken team disappears when it plays again
  const menu = <LookMenu chosen={chosen} onChoose={onDensity} />;
  return (
    <div ref={place} className={css.place}>
      {density === 'cards' ? (
        <Cards {...props} models={models} menu={menu} />
      ) : (
        <Table {...props} models={models} menu={menu} density={density} />
      )}
    </div>
  );
}

type With = TeamsRowsProps & { models: RowModel[]; menu: React.ReactNode };

function Table({ view, models, moment, density, menu, onShow }: With & { density: Density }) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const sorted = models.map(({ team, urgency }) => ({ id: team.id, urgency, done: team.progress.done }));
  const rows = useOrder(table, sorted, moment.now);
  useCalmMoves(table, rows.shown.join());
  const byId = new Map(models.map(model => [model.team.id, model]));
  return (
    <table ref={table} className={css.table} aria-label={t('coach.play.title')}>
      <RowsHead rows={rows} menu={menu} />
      <tbody>
        {rows.shown.map(id => {
          const row = byId.get(id);
          return row && <TeamRow key={id} row={row} view={view} now={moment.now} density={density} onShow={onShow} />;
        })}
      </tbody>
    </table>
  );
}

/** Cards keep the order of the teams' numbers: so few are seen at once. */
function Cards({ view, models, moment, menu, onShow, onChat }: With) {
  return (
    <>
      <div className={css.menu}>{menu}</div>
      <div className={css.cards}>
        {models.map(row =>
          row.team.trouble?.kind === 'broken' ? (
            <BrokenTile key={row.team.id} view={view} team={row.team} why={row.team.trouble.why} />
          ) : (
            <TeamTile
              key={row.team.id}
              team={row.team}
              view={view}
              since={moment.since}
              now={moment.now}
              unread={row.unread}
              act={row.need && <ProposedAct view={view} team={row.team} need={row.need} now={moment.now} receipt={row.receipt} />}
              onShow={() => onShow(row.team.id)}
              onChat={() => onChat(row.team.id)}
            />
          ),
        )}
      </div>
    </>
  );
}
