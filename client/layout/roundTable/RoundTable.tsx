import type { TeammateView } from '../../../shared/protocol/view.ts';
import { tablePlaces } from './tablePlaces.ts';
import css from './RoundTable.module.css';

/** The team around one table, seen from the front; every present member has an equal place. */
export function RoundTable({ people }: { people: readonly TeammateView[] }) {
  const places = tablePlaces(people.length);
  return (
    <div className={css.room} aria-hidden>
      <div className={css.scene}>
        <svg viewBox="0 0 480 400" className={css.wall}>
          <path d="M0 306c160-2 320 2 480 0" className={css.edge} />
          <g className={css.frame}>
            <rect x="140" y="40" width="200" height="116" rx="4" className={css.glass} />
            <path d="M140 128c24-12 44-8 60-20 22 14 44 4 66 10 26 6 50-2 74 6v32H140Z" className={css.tree} />
            <path d="M240 40c1 38-1 78 0 116M140 98c66-1 134 1 200 0" />
            <path d="M128 160c74-2 150 1 224 0" />
          </g>
          <g className={css.plant}>
            <path d="M438 200c-2-24 0-40 4-58M440 166c-14-4-22-14-24-26 14 0 22 10 24 26ZM441 152c12-6 18-16 18-28-12 2-19 14-18 28Z" />
            <path className={css.pot} d="M422 198h36l-5 34h-26Z" />
            <path className={css.shelf} d="M404 232h76" />
          </g>
        </svg>
        {people.map((person, index) => {
          const place = places[index];
          return place ? (
            <img
              key={person.seat}
              src={`/people/${person.portrait}-blij.svg`}
              alt=""
              className={person.away ? css.away : undefined}
              style={{ left: `${place.x}%`, top: `${place.y}%`, width: `${place.size}%`, zIndex: place.layer }}
            />
          ) : null;
        })}
        <svg viewBox="0 0 480 400" className={css.table}>
          <path d="M-90 380c0-54 148-98 330-98s330 44 330 98v30H-90Z" className={css.wood} />
          <path d="M-40 396c40-44 150-78 280-78s240 34 280 78" className={css.grain} />
          <g className={css.things}>
            <path d="M196 326h30l-3 26h-24ZM226 331c12-1 12 15-2 15" />
            <path d="M286 344l58-11 11 24-62 11Z" className={css.paper} />
            <path d="M304 348l32-6M307 356l28-5" />
            <path d="M96 356l44 8-6 18-46-9Z" className={css.note} />
          </g>
        </svg>
      </div>
    </div>
  );
}
