import css from './DeskScene.module.css';

export interface DeskSceneProps {
  lit: number; // 0-1: fraction of steps done; the brightness of the lamp
  mood: 'neutral' | 'blij' | 'denkt';
}

/** The drawing of the practice desk: wall, window on a Dutch street, lamp, plant, and Noor across the desk. Decoration. */
export function DeskScene({ lit, mood }: DeskSceneProps) {
  return (
    <div className={css.scene} aria-hidden>
      <svg className={css.room} viewBox="0 0 900 560" preserveAspectRatio="xMidYMax slice">
        <rect className={css.wall} width="900" height="560" />
        <rect className={css.wainscot} y="300" width="900" height="260" />
        <path className={css.thin} d="M0 300.6Q450 299 900 300.4" />
        <g>
          <rect x="58" y="40" width="236" height="210" rx="4" className={css.frame} />
          <rect x="72" y="54" width="208" height="182" className={css.sky} />
          <path className={css.house} d="M72 236V150h46v-16l22-20 22 20v16h36v-30h82v116Z" />
          <path
            className={css.far}
            d="M92 168h14v22H92Zm38 0h14v22h-14Zm70-18h16v24h-16Zm34 0h16v24h-16ZM92 206h14v22H92Zm38 0h14v30h-14Zm70-12h16v24h-16Zm34 0h16v42h-16Z"
          />
          <path className={css.line} d="M176 54v182M72 146h208" />
          <path className={css.frame} d="M46 250h262v14H46Z" />
        </g>
        <g>
          <rect x="700" y="44" width="150" height="108" rx="3" className={css.wood} />
          <rect x="712" y="56" width="126" height="84" className={css.paper} />
          <path className={css.map} d="M722 122q24-30 44-14t40-22 22-18M740 62q4 30 30 34t54-8" />
          <circle cx="774" cy="96" r="6" className={css.pin} />
        </g>
      </svg>
      <img className={css.noor} src={`/people/noor-${mood}.svg`} alt="" />
      <svg className={css.table} viewBox="0 0 900 300" preserveAspectRatio="xMidYMin slice">
        <path className={css.top} d="M-20 40Q450 30 920 40L960 300H-60Z" />
        <path className={css.line} d="M-20 40Q450 30 920 40" />
        <path className={css.grain} d="M-10 96Q420 84 910 98M-10 176q460-14 930 2M-10 246q470-10 930 4" />
        <g transform="translate(560 20)">
          <ellipse cx="52" cy="86" rx="64" ry="10" className={css.shadow} />
          <g className={css.glow} style={{ opacity: 0.15 + lit * 0.85 }}>
            <path className={css.cone} d="M-4 8L-70 96H58L34 8Z" />
          </g>
          <path className={css.stem} d="M52 80V18L20 -22" />
          <path className={css.base} d="M22 80q30-16 60 0 4 8-4 10H28q-10-2-6-10Z" />
          <path className={css.shade} d="M-8 6L16-40q26-4 34 12L36 12q-24 10-44-6Z" />
          <circle cx="14" cy="10" r="9" className={css.bulb} style={{ opacity: 0.25 + lit * 0.75 }} />
        </g>
        <g transform="translate(66 -42)">
          <ellipse cx="46" cy="118" rx="56" ry="9" className={css.shadow} />
          <path
            className={css.leaf}
            d="M44 70C20 60 6 38 10 14c22 6 34 28 36 52C44 34 54 10 76 0c8 26-2 52-26 70 10-18 24-26 42-26-4 20-20 32-42 32Z"
          />
          <path className={css.pot} d="M18 72h58l-8 44q-22 6-42 0Z" />
        </g>
        <g transform="translate(694 62)">
          <ellipse cx="28" cy="40" rx="36" ry="7" className={css.shadow} />
          <path className={css.mugHandle} d="M46 8q20-4 18 12-2 14-20 12" />
          <path className={css.mug} d="M2 0h46v36q-22 8-46 0Z" />
        </g>
      </svg>
    </div>
  );
}
