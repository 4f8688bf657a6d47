import css from './Telephone.module.css';

/** A drawing of a desk telephone with its receiver up, in the style of the office. */
export function Telephone({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 176 132" aria-hidden>
      <ellipse cx="92" cy="122" rx="78" ry="8" className={css.shadow} />
      <g className={css.line}>
        <path className={css.body} d="M34 118C33 96 46 76 58 70h60c13 6 26 26 25 48Z" />
        <path className={css.dark} d="M34 118c-.4-9 1.700-17 5-24h99c3.200 7 5.300 15 5 24Z" />
        <circle className={css.dial} cx="88" cy="94" r="17" />
        <path d="M88 84v.1M97 89v.1M97 99v.1M88 104v.1M79 99v.1M79 89v.1" className={css.dots} />
        <path className={css.body} d="M60 70c-1-8 3-13 9-13M116 70c1-8-3-13-9-13" />
        <path
          className={css.body}
          d="M24 48C36 22 140 20 153 46c3 6-1 14-8 15-8 1.500-15-2-18-8-1.500-3-4-5-8-5.600-20-3-42-2.600-61 .6-4 .7-6.500 3-8 6-3 6-9 9.500-17 8.500-8-1-12-8-9-14.500Z"
        />
      </g>
      <g className={css.ring}>
        <path d="M12 26C9 20 9 14 12 8" />
        <path d="M164 26c3-6 3-12 0-18" />
        <path d="M3 32C-2 22-2 12 3 2" />
        <path d="M173 32c5-10 5-20 0-30" />
      </g>
    </svg>
  );
}
