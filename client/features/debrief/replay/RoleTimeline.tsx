import { Image, Table } from 'lucide-react';
import { useState } from 'react';
import type { ReplayPage } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Cluster, Scroller, Stack } from '../../../ui/index.ts';
import { Chart } from '../../../layout/chart/Chart.tsx';
import { useWidth } from '../../../ui/useWidth.ts';
import { minuteOf } from './marks.ts';
import css from './Moment.module.css';
import { toolUsage } from './toolUsage.ts';

const ROLE_COLOURS = ['var(--role-1)', 'var(--role-2)', 'var(--role-3)', 'var(--role-4)', 'var(--role-5)', 'var(--role-6)'];
const MINUTE = 60_000;
const NARROW = 560; // px: below this width bars are unreadable, so only words are shown
const TOLD = 3; // tools per person that are mentioned in words
const LETTER = 9; // px, approximate width of a letter in a bar

/** Who had which tool open over the whole game: bars per role where there is room, a table, and the longest in words. */
export function RoleTimeline({ replay, atMs }: { replay: ReplayPage; atMs: number }) {
  const t = useT();
  const [table, setTable] = useState(false);
  const { roles, spans } = replay;
  const { ref, width } = useWidth<HTMLElement>();
  const narrow = width < NARROW;
  const names = new Map(roles.map(role => [role.seat, role]));
  const who = (seat: string) => {
    const role = names.get(seat);
    return role ? `${role.name} · ${role.role}` : '';
  };
  const open = new Map(toolUsage(spans).map(one => [one.seat, one.tools]));
  const words = roles.flatMap(({ seat }) => {
    const tools = (open.get(seat) ?? []).slice(0, TOLD);
    const said = tools.map(({ tool, ms }) => t('debrief.replay.opened', { tool, minutes: Math.max(1, Math.round(ms / MINUTE)) }));
    return said.length > 0 ? [{ seat, who: who(seat), said: said.join(', ') }] : [];
  });
  if (spans.length === 0) return null;
  const bars = spans.filter(span => names.has(span.seat));
  return (
    <Stack as="section" gap={8} ref={ref} className={css.part} aria-labelledby="replay-roles">
      <Cluster gap={12} rowGap={4} align="center" justify="between">
        <h3 id="replay-roles">{t('debrief.replay.roles')}</h3>
        <span>
          <ReadAloud compact text={[t('debrief.replay.roles'), ...words.map(one => `${one.who}: ${one.said}.`)].join(' ')} />
          <Button size="s" variant="quiet" icon={table ? Image : Table} onPress={() => setTable(!table)}>
            {table ? t('debrief.replay.rolesPicture') : t('debrief.replay.rolesTable')}
          </Button>
        </span>
      </Cluster>
      {table ? (
        <Scroller label={t('debrief.replay.roles')} className={css.scroll}>
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
        </Scroller>
      ) : (
        <>
          <p className="meta">{t(narrow ? 'debrief.replay.rolesShort' : 'debrief.replay.rolesSay')}</p>
          {!narrow && (
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
                  y: { domain: roles.map(role => role.seat), axis: null, paddingInner: 0.52, paddingOuter: 0.1 },
                  marks: [
                    Plot.gridX({ stroke: 'var(--hair)', strokeOpacity: 1 }),
                    Plot.barX(bars, {
                      x1: span => span.fromMs / MINUTE,
                      x2: span => Math.max(span.toMs / MINUTE, span.fromMs / MINUTE + 0.15),
                      y: 'seat',
                      fill: span => ROLE_COLOURS[(names.get(span.seat)?.number ?? 6) - 1],
                      stroke: 'var(--paper)',
                      rx: 4,
                      title: span => `${names.get(span.seat)?.name ?? ''}: ${span.tool}`,
                    }),
                    Plot.text(
                      bars.filter(
                        span =>
                          ((span.toMs - span.fromMs) / replay.durationMs) * (size.width - 20) > span.tool.length * LETTER + 12,
                      ),
                      {
                        x: span => (span.fromMs + span.toMs) / 2 / MINUTE,
                        y: 'seat',
                        text: 'tool',
                        fill: 'var(--on-fill)',
                        fontWeight: 600,
                      },
                    ),
                    Plot.text(
                      roles.map(role => role.seat),
                      { y: (seat: string) => seat, text: who, frameAnchor: 'left', dy: -29, fontWeight: 600, fill: 'var(--ink)' },
                    ),
                    Plot.ruleX([atMs / MINUTE], { stroke: 'var(--brick)', strokeWidth: 3 }),
                  ],
                })
              }
            />
          )}
          <Stack as="ul" gap={6} className={css.open}>
            {words.map(one => (
              <li key={one.seat}>
                <b>{one.who}</b> {one.said}
              </li>
            ))}
          </Stack>
        </>
      )}
    </Stack>
  );
}
