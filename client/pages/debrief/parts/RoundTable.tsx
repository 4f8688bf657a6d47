import type { TeammateView } from '../../../../shared/protocol/view.ts';
import { tablePlaces } from './tablePlaces.ts';
import css from './RoundTable.module.css';

/** The team around one table, seen from the front: who is there has a place, all alike. */
export function RoundTable({ people }: { people: readonly TeammateView[] }) {
  const places = tablePlaces(people.length);
  return (
    <div className={css.room} aria-hidden>
      <svg viewBox="0 0 480 400" className={css.wall}>
        <rect width="480" height="400" className={css.paint} />
        <rect y="300" width="480" height="100" className={css.floor} />
        <path d="M0 300c160-2 320 2 480 0" className={css.edge} />
        <g className={css.frame}>
          <rect x="150" y="34" width="180" height="112" rx="4" className={css.glass} />
          <path d="M240 34c1 38-1 74 0 112M150 92c60-1 120 1 180 0" />
          <path d="M140 150c66-2 134 1 200 0" />
        </g>
        <path className={css.beam} d="M150 300l-60 100h190l50-100Z" />
        <g className={css.plant}>
          <path d="M424 300c-2-24 0-40 4-58M426 262c-14-4-22-14-24-26 14 0 22 10 24 26ZM427 248c12-6 18-16 18-28-12 2-19 14-18 28Z" />
          <path className={css.pot} d="M408 298h36l-5 34h-26Z" />
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
        <ellipse cx="244" cy="346" rx="206" ry="50" className={css.shadow} />
        <path d="M36 326c0-27 92-46 204-46s204 19 204 46-92 48-204 48S36 353 36 326Z" className={css.wood} />
        <path d="M36 326v12c0 27 92 50 204 50s204-23 204-50v-12c0 27-92 48-204 48S36 353 36 326Z" className={css.rim} />
        <g className={css.things}>
          <path d="M206 318h26l-3 22h-20ZM232 322c10-1 10 12-2 12" />
          <path d="M276 330l44-8 8 18-46 8Z" className={css.paper} />
          <path d="M290 334l26-4M292 340l22-4" />
        </g>
      </svg>
    </div>
  );
}
