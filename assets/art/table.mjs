// The meeting table, the telephone and the empty chair with the jacket of Bas.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
import { mug } from './desks.mjs';
const table=sh('M640 742q170 44 350 2l30 10q-190 48 -400 0z')
 +p('M776 690h48l8 62h-64z',C.woodD)
 +p('M578 664q0 62 222 62t222 -62v12q0 64 -222 64t-222 -64z',C.wood)
 +el(800,664,222,50,'#F6EBDA')+f('M600 652q60 -34 180 -36q-120 18 -150 62q-34 -12 -30 -26z','#fff','fill-opacity=".6"')
 // papers, mug, pencil
 +`<g stroke-width="1.8">`+sh('M690 676l62 10l-6 6l-64 -10z')+p('M664 662l56 -10l34 24l-60 12z',C.paper)+p('M676 656l54 -8l32 24l-58 10z',C.paper)+l('M694 660l30 -5M702 666l34 -5M712 672l26 -4','stroke="#9AA3A6" stroke-width="2.2"')
 +p('M884 662l54 6l-22 20l-56 -8z','#FBEBC8')+l('M884 668l38 5M878 674l30 4','stroke="#B99A5A" stroke-width="2.2"')+`<path d="M858 690l46 -30" fill="none" stroke-width="5"/><path d="M859 689l44 -28.500" fill="none" stroke="${C.mustard}" stroke-width="2"/>`+`</g>`
 +g('bas-mug',sh('M962 664h24l8 4h-30z')+mug(966,664,C.brick));
const phoneBody=sh('M600 676h72l12 5h-84z')+p('M596 676l9 -26q24 -8 50 0l10 26q-34 7 -69 0z',C.slate)+p('M612 668l4 -13q16 -4 30 0l4 13q-18 4 -38 0z','#DDE4E4','stroke-width="1.6"')+`<path d="M620 658h4M630 657h4M640 658h4M619 665h4M630 665h4M641 665h4" stroke-width="3" fill="none"/>`
 +p('M592 648q-2 -16 10 -15q9 1 10 9h37q1 -8 10 -9q12 -1 10 15q-2 6 -10 5q-8 -2 -9 -7h-39q-1 5 -9 7q-8 1 -10 -5z','#3A4650')
 +`<path d="M596 668q-14 4 -10 14t18 8" fill="none" stroke-width="2"/>`;
const ringing=`<path d="M588 624q-8 -8 -2 -18M674 624q8 -8 2 -18M600 616q-5 -8 -1 -17M662 616q5 -8 1 -17" fill="none" stroke="${C.brick}" stroke-width="3"/>`;
const chair=sh('M726 852q80 20 170 0l70 8q-130 26 -260 6z')
 // base
 +`<g transform="translate(0 -14)">`+`<g fill="none" stroke="${INK}"><path d="M806 826L738 856M806 826L772 868M806 826L812 874M806 826L852 866M806 826L878 852" stroke-width="11"/><path d="M806 826L738 856M806 826L772 868M806 826L812 874M806 826L852 866M806 826L878 852" stroke="${C.slateL}" stroke-width="6"/></g>`
 +[[738,860],[772,873],[812,879],[852,871],[878,857]].map(([x,y])=>el(x,y,7,7,'#36424C','stroke-width="2"')).join('')+`</g>`
 +p('M798 796h17v22q-8 5 -17 0z',C.slateL)
 // seat
 +p('M734 776q4 -16 24 -17l98 -5q20 1 24 15q4 26 -16 29l-112 5q-20 -2 -18 -27z',C.teal)+sh('M740 792q60 12 140 -6q-4 12 -16 13l-112 5q-10 -2 -12 -12z')
 // arms
 +`<g fill="none"><path d="M742 780q-22 -8 -20 -40" stroke-width="10"/><path d="M742 780q-22 -8 -20 -40" stroke="${C.slateL}" stroke-width="5"/><path d="M876 772q20 -10 16 -42" stroke-width="10"/><path d="M876 772q20 -10 16 -42" stroke="${C.slateL}" stroke-width="5"/></g>`
 +p(rr(706,728,38,13,6),'#36424C')+p(rr(872,718,38,13,6),'#36424C')
 // back
 +p('M740 652q2 -27 29 -29l68 -4q29 0 33 27l9 104q0 25 -25 27l-91 4q-25 0 -27 -23z',C.teal)+sh('M846 622q21 3 24 24l9 104q0 25 -25 27l-20 1q20 -70 12 -156z')
 +l('M758 660q-2 44 4 92','stroke="#5FA3A3" stroke-width="2"')
 // jacket, slung over one corner: never hung symmetrically, or it reads as a person without a head
 +g('jacket',
  p('M858 622q30 18 37 76q7 46 8 92q-14 11 -31 5q-4 -52 -12 -90q-8 -40 -20 -62z',C.mustardD)+l('M869 776q16 5 32 -3','stroke="#7A5213" stroke-width="2"')+el(876,785,2.6,2.6,INK,'stroke="none"')
  +p('M762 640q0 -30 30 -34q34 -5 62 -2q28 3 30 36q2 60 10 112q-26 16 -56 8q-34 -6 -64 6q-10 -66 -12 -126z',C.mustard)
  +sh('M856 605q26 4 28 35q2 60 10 112q-14 9 -30 10q10 -80 -8 -157z')
  +p('M786 607q-6 14 2 30l-12 16l36 52q10 -42 18 -62q4 -20 -8 -39q-20 -2 -36 3z',C.mustardD)+p('M792 606q2 30 20 99q14 -60 10 -101q-16 -1 -30 2z','#F4EBD8','stroke-width="2"')+l('M800 606q6 26 12 60','stroke="#8C98A0" stroke-width="2"')
  +`<path d="M812 705q-4 30 0 56" fill="none" stroke-width="2.2"/>`+el(822,722,3.2,3.2,INK,'stroke="none"')+el(821,744,3.2,3.2,INK,'stroke="none"')
  +f('M768 644q2 -26 20 -31q-8 16 0 28l-12 14l14 26q-6 26 -8 70l-8 3q-6 -56 -6 -110z','#FFF3C4','fill-opacity=".42"')+p('M840 716l36 -4l2 13l-36 4z',C.mustard,'stroke-width="1.8"')+l('M770 700q10 -8 14 -20M872 660q-8 10 -8 26','stroke="#8A5A14"'));
const emptyChair=`<g transform="translate(0 -24)">${chair}</g>`;
export { table, phoneBody, ringing, emptyChair };
