import css from './LooseSheet.module.css';

const TILTS = [-9, 7, -5, 10, -7];

/** A drawing of a person's sheet that slides off the pile: the moment at which somebody was almost lost. */
export function LooseSheet({ portrait, number }: { portrait: string; number: number }) {
  const tilt = TILTS[(number - 1) % TILTS.length] ?? 0;
  return (
    <div className={css.place}>
      <span className={css.under} style={{ transform: `rotate(${-tilt / 3}deg) translate(-10px, 12px)` }} />
      <span className={css.under} style={{ transform: `rotate(${tilt / 4}deg) translate(6px, 6px)` }} />
      <div className={css.sheet} style={{ transform: `rotate(${tilt}deg)` }}>
        <svg className={css.clip} viewBox="0 0 34 62" aria-hidden>
          <path d="M9 20V44a8 8 0 0 0 16 0V14a11 11 0 0 0-22 0v30" />
        </svg>
        <img src={`/people/${portrait}-neutral.svg`} alt="" />
        <svg className={css.lines} viewBox="0 0 200 62" preserveAspectRatio="none" aria-hidden>
          <path d="M4 8c40-2 90 2 150-1M4 27c60 2 120-2 190 0M4 46c30 1 70-2 118 0" />
        </svg>
        <b className={css.number} aria-hidden>
          {number}
        </b>
      </div>
    </div>
  );
}
