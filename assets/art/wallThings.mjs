// What hangs or stands against the wall: map, clock, board, coffee corner.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
const map=sh('M546 128l9 8v134h-106v-9h97z')+p(rr(440,120,106,142,4),C.woodD)+p(rr(449,129,88,124,2,0),'#F4EBD8','stroke-width="1.5"')
 +f('M449 214q22 -18 40 -6t48 -16v24q-26 18 -46 8t-42 8z','#A9CBD3')+f('M449 129h32q-4 26 -32 30z','#BBD3AF')+f('M512 253q2 -22 25 -26v26z','#BBD3AF')
 +`<path d="M449 176q34 8 52 -10t36 -12M478 129q6 40 22 60t20 64M449 240q26 -6 44 -30" fill="none" stroke="#B58A63" stroke-width="2.2"/><path d="M460 190l18 -4M508 140l20 8M466 150l10 14M515 186l16 10" fill="none" stroke="#B58A63" stroke-width="1.2"/>`
 +`<path d="M499 190c-10 -12 -9 -22 0 -23s10 11 0 23z" fill="${C.brick}" stroke-width="1.5"/><circle cx="499" cy="174" r="2.6" fill="#fff" stroke="none"/>`;
let ticks='';for(let i=0;i<12;i++){const a=i*Math.PI/6,r1=i%3?43:39;ticks+=`M${n(1112+r1*Math.sin(a))} ${n(186-r1*Math.cos(a))}L${n(1112+47*Math.sin(a))} ${n(186-47*Math.cos(a))}`;}
const clock=sh('M1112 246a60 60 0 0 0 60 -52l8 4a62 62 0 0 1 -72 56z')+el(1112,186,60,60,C.woodD)+el(1112,186,52,52,C.paper,'stroke-width="2"')
 +`<path d="${ticks}" fill="none" stroke-width="3"/>`;
/** The hands at [hour, minute]; on the stage they are drawn apart. */
const hands=([h,m])=>{const at=(deg,r)=>`M1112 186L${n(1112+r*Math.sin(deg*Math.PI/180))} ${n(186-r*Math.cos(deg*Math.PI/180))}`;
 return `<path d="${at((h%12+m/60)*30,27)}" fill="none" stroke-width="6"/><path d="${at(m*6,40)}" fill="none" stroke-width="4"/>`+el(1112,186,5,5,C.brick,'stroke-width="1.5"');};
const card=(x,y,w,h,rot,c,inner)=>`<g transform="rotate(${rot} ${x+w/2} ${y+h/2})">${sh(`M${x+3} ${y+h}h${w}v-${h-6}l4 3v${h}h-${w}z`)}<path d="${rr(x,y,w,h,2,.5)}" fill="${c}" stroke-width="1.6"/>${inner}</g>`;
const lines=(x,y,ws)=>`<path d="${ws.map((w,i)=>`M${x} ${y+i*9}h${w}`).join('')}" fill="none" stroke="#9AA3A6" stroke-width="2.4"/>`;
const pin=(x,y,c)=>el(x,y,4.6,4.6,c,'stroke-width="1.5"');
const face=(x,y,c)=>`<path d="M${x-11} ${y+17}q1 -13 11 -13t11 13z" fill="${c}" stroke-width="1.4"/><circle cx="${x}" cy="${y-3}" r="7.5" fill="#E8C4A0" stroke-width="1.4"/>`;
const board=sh('M1022 112l10 9v226H586v-10h436z')+p(rr(578,100,444,238,6),C.wood)+p(rr(590,112,420,214,3,0),C.linen,'stroke-width="2"')
 +g('board-cards',
  card(612,132,58,74,-3,C.paper,face(641,156,C.tealM)+lines(621,184,[40,28]))
 +card(690,138,58,74,2,C.paper,face(719,162,C.mustard)+lines(699,190,[38,30]))
 +card(614,226,74,52,2.5,'#FBEBC8',lines(624,240,[52,44,34]))
 +card(884,130,100,66,2,'#DDF0EF',lines(896,146,[74,60,70,40]))
 +card(914,222,66,74,-2.5,C.paper,`<path d="M926 282v-16h9v16zM941 282v-28h9v28zM956 282v-38h9v38z" fill="${C.tealL}" stroke-width="1.4"/><path d="M922 283h50" stroke-width="1.6"/>`)
 +`<path d="M641 134Q690 176 719 140T898 136" fill="none" stroke="${C.brick}" stroke-width="1.8"/>`
 +pin(641,134,C.brick)+pin(719,140,C.brick)+pin(652,228,'#1F4E9E')+pin(932,132,C.brick)+pin(946,224,C.plant));
const coffee=sh('M1368 402l9 6v98h-12z')+p(rr(1222,404,146,96,3),C.woodL)+p(rr(1214,394,162,13,3),C.paper)
 +l('M1295 410V496')+`<path d="M1284 444v14M1306 444v14" fill="none" stroke-width="3.5"/>`
 // machine
 +p(rr(1234,318,62,76,7),C.slate)+f('M1241 326h48v12h-48z','#7C8A93')+p('M1246 350h38v34h-38z','#2E3A44','stroke-width="1.8"')+p('M1256 350h18v7h-18z',C.steel,'stroke-width="1.5"')
 +el(1281,332,3.2,3.2,C.mustard,'stroke="none"')+p('M1256 368h18l-2 16h-14z',C.paper,'stroke-width="1.8"')+sh('M1288 322h8v72h-8z')
 // cups + steam
 +p('M1312 374h24l-3 20h-18z',C.teal,'stroke-width="2"')+`<path d="M1335 378q9 -1 8 6t-10 6" fill="none" stroke-width="2"/>`+p('M1316 360h22l-2 14h-18z',C.brick,'stroke-width="2"')+`<path d="M1338 363q8 -1 7 4t-8 5" fill="none" stroke-width="2"/>`

 +p('M1350 372h20l-3 22h-14z','#C98A6B','stroke-width="2"')+`<path d="M1360 372q-2 -16 -14 -20q2 14 14 20zM1360 372q0 -22 10 -30q6 16 -10 30zM1362 372q8 -12 18 -10q-4 12 -18 10z" fill="${C.plant}" stroke-width="1.6"/>`;
const steam=[`<path d="M1320 350q-6 -8 0 -15t0 -15" fill="none" stroke="#9DB0AE" stroke-width="2"/>`,`<path d="M1332 350q-6 -8 0 -15t0 -13" fill="none" stroke="#9DB0AE" stroke-width="2"/>`];
/** A note with a tick: pinned on the board for every task that is done. Drawn around 0,0. */
const doneNote=[['#FFFDF8',-3],['#FBEBC8',2],['#DDF0EF',-1]].map(([c,rot])=>`<g transform="rotate(${rot})">${sh('M-10 15h26v-25l3 2v26h-27z')}<path d="${rr(-13,-14,26,29,1.5,.4)}" fill="${c}" stroke-width="1.6"/><path d="M-6 3l5 6l8 -11" fill="none" stroke="#1E6B3A" stroke-width="2.8"/>${el(0,-13,3.2,3.2,C.brick,'stroke-width="1.3"')}</g>`);
export { hands, steam, doneNote, map, clock, board, coffee };
