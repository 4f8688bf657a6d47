import css from './WhatIfDrawing.module.css';

/** Three small drawings, one per card: a sheet with a gap, a telephone, a machine that decides. A fourth card repeats the first. */
export function WhatIfDrawing({ index }: { index: number }) {
  const at = index % 3;
  return (
    <svg className={`${css.drawing} ${css[`ground${at}`]}`} viewBox="0 0 300 170" aria-hidden>
      <ellipse cx="156" cy="152" rx="104" ry="9" className={css.shadow} />
      {at === 0 && (
        <g>
          <path d="M96 22l104 5-4 124-108-4Z" className={css.paper} />
          <path d="M112 44c20-1 40 1 62 1M110 68c26 1 50-1 76 1M109 86c14 0 30 1 44 0" />
          <path d="M108 108h30M106 128h24M164 110h26M164 129h22" className={css.soft} />
          <path d="M142 100l16 40M160 99l-20 42" className={css.cut} />
        </g>
      )}
      {at === 1 && (
        <g>
          <path d="M104 148c-2-40 6-70 20-80h52c14 10 22 40 20 80Z" className={css.teal} />
          <circle cx="150" cy="110" r="21" className={css.paper} />
          <path d="M150 97v.1M161 103v.1M161 116v.1M150 123v.1M139 116v.1M139 103v.1" className={css.dots} />
          <path
            d="M82 52c10-28 126-30 137-2 3 8-1 15-8 16-9 1-15-3-18-9-2-4-5-6-9-6-22-3-46-3-67 0-4 0-7 2-9 6-4 6-10 9-18 8-7-1-10-7-8-13Z"
            className={css.teal}
          />
          <path
            d="M60 30c-6-8-6-16 0-24M238 28c6-8 6-14 0-22M46 38c-12-14-12-28 0-38M254 36c12-14 12-26 0-36"
            className={css.soft}
          />
        </g>
      )}
      {at === 2 && (
        <g>
          <path d="M78 44l142-3 4 82-148 2Z" className={css.paper} />
          <path d="M128 126l-8 24h62l-8-25" className={css.paper} />
          <path d="M104 64c14-2 28 1 40 0M104 80c10 0 22 1 34 0M104 96c16 1 26-1 36 0" className={css.soft} />
          <circle cx="184" cy="82" r="22" className={css.amber} />
          <path d="M173 83l8 8 15-18" className={css.thick} />
          <path d="M150 40V22M150 18v.1" className={css.dots2} />
        </g>
      )}
    </svg>
  );
}
