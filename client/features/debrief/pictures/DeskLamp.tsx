import css from './DeskLamp.module.css';

/** The desk lamp of the office, lit. */
export function DeskLamp({ className }: { className?: string }) {
  return (
    <svg className={`${css.lamp} ${className ?? ''}`} viewBox="0 0 96 96" aria-hidden>
      <path d="M54 44L90 92H22Z" className={css.glow} />
      <path d="M14 90h32" className={css.foot} />
      <path d="M30 88L24 50L44 26" />
      <circle cx="24" cy="50" r="3.500" className={css.joint} />
      <path d="M36 22c8-10 24-8 30 4l-4 18c-8 4-20 2-28-6Z" className={css.shade} />
      <path d="M38 40c6 6 16 8 23 4 1 6-3 10-9 10-7 0-13-6-14-14Z" className={css.bulb} />
    </svg>
  );
}
