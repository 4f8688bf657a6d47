// Sleeves over the bare arms of Open Peeps, and a raised hand: nobody comes to this office in a t-shirt.
const INK = '#1F2933';
const line = 'stroke-width="12" stroke-linecap="round" stroke-linejoin="round"';

/** Long sleeves in the colour of the clothes; they hide the hem of the short ones. */
export function sleeves(p) {
  const c = '#' + p.cloth;
  const fill = d => `<path d="${d}" fill="${c}"/>`;
  const ink = d => `<path d="${d}" fill="none" stroke="${INK}" ${line}/>`;
  return fill('M-24 860Q-56 1010 -52 1240H130V880Z') + fill('M590 880V1240H716Q716 1040 682 860Z')
    + ink('M-36 880Q-62 1040 -52 1230') + ink('M110 880Q92 1060 88 1230') + ink('M602 900Q634 1060 640 1230') + ink('M692 900Q716 1060 718 1230')
    + `<path d="M-20 1010Q14 1030 52 1022" fill="none" stroke="${INK}" stroke-opacity=".4" stroke-width="7" stroke-linecap="round"/>`;
}

/** The arm that is put up to ask for the coach, in the coordinates of the half-figure. */
export function raisedHand(p) {
  const c = '#' + p.cloth, s = '#' + p.skin;
  return `<path d="M-36 880Q-96 760 -98 560L-16 552Q-4 690 66 800Z" fill="${c}" stroke="${INK}" ${line}/>`
    + `<path d="M-100 566Q-60 584 -14 556" fill="none" stroke="${INK}" stroke-opacity=".4" stroke-width="7"/>`
    + `<path d="M-90 556Q-96 500 -104 462Q-112 430 -98 426Q-84 424 -78 448L-74 462Q-82 412 -80 386Q-78 370 -66 371Q-54 372 -54 392L-50 452Q-50 400 -42 376Q-36 362 -25 367Q-15 372 -18 390L-26 456Q-14 420 -2 402Q8 390 17 398Q24 406 17 420Q-2 458 -4 488Q10 470 24 470Q38 474 30 488Q8 512 -4 534L-24 552Q-58 566 -90 556Z" fill="${s}" stroke="${INK}" ${line}/>`;
}
