import css from './SteppingStones.module.css';

/** A drawing of stepping stones, the first one within reach. */
export function SteppingStones() {
  return (
    <svg className={css.scene} viewBox="0 0 900 150" aria-hidden>
      <rect width="900" height="150" className={css.water} />
      <path d="M0 92C60 80 120 84 170 96c40 10 30 54 30 54H0Z" className={css.bank} />
      <path d="M900 60c-70-8-130 0-160 22-26 18-30 68-30 68h190Z" className={css.bank} />
      <path
        d="M230 40c14-5 26 5 40 0M420 28c16-5 28 5 44 0M560 66c14-4 26 5 40 0M330 132c16-5 30 4 46 0M640 34c12-4 24 4 36 0"
        className={css.wave}
      />
      <g className={css.stones}>
        <path d="M226 112c6-14 56-16 66-2 8 12-8 22-34 22s-38-8-32-20Z" className={css.first} />
        <path d="M352 96c5-11 50-13 58-1 7 10-7 18-30 18s-33-7-28-17Z" />
        <path d="M470 104c5-11 48-12 55-1 6 10-7 17-28 17s-31-7-27-16Z" />
        <path d="M582 90c4-9 42-11 49-1 6 9-6 15-25 15s-28-6-24-14Z" />
        <path d="M684 78c4-8 36-9 42-1 5 7-5 13-22 13s-24-5-20-12Z" />
      </g>
      <g>
        <path d="M820 74V20" />
        <path d="M820 20c16-6 26 6 42 0v26c-16 6-26-6-42 0Z" className={css.cloth} />
      </g>
      <path
        d="M40 88c-2-10-8-16-14-18M42 90c0-14 5-22 12-26M776 70c-2-8-6-14-12-16M780 72c0-10 4-18 10-22"
        className={css.grass}
      />
    </svg>
  );
}
