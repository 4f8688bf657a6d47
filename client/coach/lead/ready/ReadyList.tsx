import { MessagesSquare, Mic } from 'lucide-react';
import { useRef } from 'react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import type { DebriefProgress } from '../../../../shared/protocol/debriefProgress.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, classes } from '../../../ui/index.ts';
import { sendToTeam, teamTitle, useMayAct } from '../../frame/index.ts';
import { ReadyAct } from './ReadyAct.tsx';
import css from './ReadyList.module.css';
import { inOrder, readyOf, type ReadyRow } from './readyRows.ts';
import { useCalmOrder } from './useCalmOrder.ts';

export interface ReadyListProps {
  view: CoachView;
  now: DebriefProgress;
  rows: readonly ReadyRow[];
}

/** Who is ready for the next step: a number for all, and per team who is waited for. Its rows move only while nobody looks. */
export function ReadyList({ view, now, rows }: ReadyListProps) {
  const t = useT();
  const mayAct = useMayAct();
  const list = useRef<HTMLElement>(null);
  const order = useCalmOrder(list, inOrder(rows));
  const { done, here } = readyOf(rows);
  const playing = rows.filter(({ is }) => is === 'playing');
  const toTalk = () => Promise.all(now.watching.map(({ id }) => sendToTeam(id, { type: 'debrief.goTo', step: now.step ?? 0 })));
  return (
    <aside ref={list} className={css.ready} aria-labelledby="who-is-ready">
      <header className={css.head}>
        <h2 id="who-is-ready">{here > 0 ? t('coach.lead.ready.count', { done, count: here }) : t('coach.lead.ready.title')}</h2>
        <p className="meta">
          {playing.length === 1 ? t('coach.lead.ready.plays', { team: playing[0]!.team.name }) : below(playing.length)}
        </p>
      </header>
      <ul>
        {order.map(id => {
          const row = rows.find(({ team }) => team.id === id);
          return row && <TeamRow key={id} row={row} view={view} step={now.step} />;
        })}
      </ul>
      {mayAct && now.watching.length > 1 && (
        <footer className={css.foot}>
          <Button wide icon={MessagesSquare} onPress={() => void toTalk()}>
            {t('coach.lead.allToTalk')}
          </Button>
        </footer>
      )}
    </aside>
  );

  function below(count: number): string {
    if (count > 1) return t('coach.lead.ready.play', { count });
    return here > 0 ? t('coach.lead.ready.say') : t('coach.lead.ready.none');
  }
}

function TeamRow({ row, view, step }: { row: ReadyRow; view: CoachView; step: number | null }) {
  const t = useT();
  const { team, is, done, here, away } = row;
  const each = view.talk?.turns === 'team'; // else the one who speaks stands at the foot
  const speaker = each && view.people.find(({ seat }) => seat === team.speaker)?.name;
  const { finish } = team.debrief ?? {};
  const talks = is === 'waits' || is === 'ready' || is === 'reading' || is === 'elsewhere';
  return (
    <li className={classes(css.row, is === 'ready' && css.done)}>
      <h3 title={teamTitle(team.name)}>{team.name}</h3>
      <span className="vh">
        {talks ? t('coach.lead.ready.dots', { done, here }) : t('coach.lead.ready.people', { count: here })}
      </span>
      <span className={css.dots} aria-hidden>
        {team.seats.map(({ seat }, at) => (
          <i key={seat} className={at < done && talks ? css.on : at < here ? undefined : css.away} />
        ))}
      </span>
      <span className={css.words}>{wordsOf(row)}</span>
      {away > 0 && is !== 'nobody' && <span className={css.more}>{t('coach.lead.ready.away', { count: away })}</span>}
      {finish && finish !== 'chose' && <span className={css.more}>{t(`coach.lead.finish.${finish}`)}</span>}
      {speaker && (
        <span className={css.more}>
          <Mic aria-hidden /> {t('coach.lead.ready.speaks', { name: speaker })}
        </span>
      )}
      <ReadyAct view={view} row={row} step={step} />
    </li>
  );

  function wordsOf({ is: state, wait, missing }: ReadyRow): string {
    if (state === 'waits')
      return missing.length > 0
        ? t('coach.lead.ready.waitsFor', { names: missing.join(` ${t('coach.lead.ready.and')} `) })
        : t('coach.lead.ready.waits', { count: wait });
    if (state === 'reading') return t('coach.lead.ready.reading', { done, here });
    if (state === 'elsewhere') return t('coach.lead.ready.elsewhere', { number: (team.debrief?.step ?? 0) + 1 });
    return t(`coach.lead.ready.is.${state}`);
  }
}
