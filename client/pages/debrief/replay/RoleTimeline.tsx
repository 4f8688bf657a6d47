import { Image, Table } from 'lucide-react';
import { useState } from 'react';
import type { ReplayPage } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, ReadAloud } from '../../../ui/index.ts';
import { Chart } from '../../../ui/chart/Chart.tsx';
import { minuteOf } from './marks.ts';
import { longestOf } from './longestOf.ts';
import css from './Moment.module.css';

const ROLE_COLOURS = ['var(--role-1)', 'var(--role-2)', 'var(--role-3)', 'var(--role-4)', 'var(--role-5)', 'var(--role-6)'];
const MINUTE = 60_000;

/** Who had what open, over the whole game: bars per role, or the same as a table; the longest in words. */
export function RoleTimeline({ replay, atMs }: { replay: ReplayPage; atMs: number }) {
  const t = useT();
  const [table, setTable] = useState(false);
  const { roles, spans } = replay;
  const names = new Map(roles.map(role => [role.seat, role]));
  const who = (seat: string) => {
    const role = names.get(seat);
    return role ? `${role.name} · ${role.role}` : '';
  };
  const words = longestOf(spans).flatMap(({ seat, tool, ms }) => {
    const name = names.get(seat)?.name;
    return name ? [t('debrief.replay.summary', { name, tool, minutes: Math.max(1, Math.round(ms / MINUTE)) })] : [];
  });
  if (spans.length === 0) return null;
  const bars = spans.filter(span => names.has(span.seat));
  return (
    <section className={css.part} aria-labelledby="replay-roles">
      <div className={css.head}>
        <h3 id="replay-roles">{t('debrief.replay.roles')}</h3>
        <span>
          <ReadAloud compact text={[t('debrief.replay.roles'), ...words].join(' ')} />
          <Button size="s" variant="quiet" icon={table ? Image : Table} onPress={() => setTable(!table)}>
            {table ? t('debrief.replay.rolesPicture') : t('debrief.replay.rolesTable')}
          </Button>
        </span>
      </div>
      {table ? (
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('debrief.replay.person')}</th>
                <th scope="col">{t('debrief.replay.tool')}</th>
                <th scope="col">{t('debrief.replay.from')}</th>
                <th scope="col">{t('debrief.replay.to')}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map((span, index) => (
                <tr key={index}>
                  <th scope="row">{names.get(span.seat)?.name}</th>
                  <td>{span.tool}</td>
                  <td>{minuteOf(span.fromMs)}</td>
                  <td>{minuteOf(span.toMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <>
          <p className="meta">{t('debrief.replay.rolesSay')}</p>
          <Chart
            draw={(Plot, size) =>
              Plot.plot({
                ...size,
                height: 70 + roles.length * 66,
                marginLeft: 8,
                marginRight: 12,
                marginTop: 26,
                marginBottom: 56,
                x: {
                  label: t('debrief.replay.minutesAxis'),
                  labelAnchor: 'center',
                  labelArrow: 'none',
                  labelOffset: 48,
                  domain: [0, Math.max(1, replay.durationMs / MINUTE)],
                },
                y: { domain: roles.map(role => role.seat), axis: null, paddingInner: 0.58, paddingOuter: 0.1 },
                marks: [
                  Plot.gridX({ stroke: 'var(--hair)', strokeOpacity: 1 }),
                  Plot.barX(bars, {
                    x1: span => span.fromMs / MINUTE,
                    x2: span => Math.max(span.toMs / MINUTE, span.fromMs / MINUTE + 0.15),
                    y: 'seat',
                    fill: span => ROLE_COLOURS[(names.get(span.seat)?.number ?? 6) - 1],
                    fillOpacity: 0.85,
                    stroke: 'var(--paper)',
                    rx: 4,
                    title: span => `${names.get(span.seat)?.name ?? ''}: ${span.tool}`,
                  }),
                  Plot.text(
                    roles.map(role => role.seat),
                    { y: (seat: string) => seat, text: who, frameAnchor: 'left', dy: -29, fontWeight: 600, fill: 'var(--ink)' },
                  ),
                  Plot.ruleX([atMs / MINUTE], { stroke: 'var(--brick)', strokeWidth: 3 }),
                ],
              })
            }
          />
          {words.length > 0 && (
            <ul>
              {words.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
