// The five desks with what lies on them, their lamps and chairs. Local coordinates: y=0 is the front edge of the top.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
const monitor=(x)=>sh(`M${x-34} -13h74l10 6h-84z`)+p(`M${x-16} -12q16 -5 32 0l3 5q-19 4 -38 0z`,C.slateL,'stroke-width="2"')+p(`M${x-5} -34h10v24h-10z`,C.slateL,'stroke-width="2"')
 +p(rr(x-42,-92,84,60,6),C.slate)+sh(`M${x+28} -90h10q4 0 4 6v46q0 5 -5 5h-9z`)+l(`M${x-34} -40h50`,'stroke="#36424C"')+el(x,-66,6,6,C.slateL,'stroke-width="1.5"');
const mug=(x,y,c)=>p(`M${x-9} ${y-20}h18l-2 20h-14z`,c,'stroke-width="2"')+`<path d="M${x+8} ${y-16}q8 -1 7 5t-9 6" fill="none" stroke-width="2"/>`;
const OBJ={
 1:[ // headset on a stand, index cards
  ()=>`<path d="M-46 -6v-44" fill="none" stroke-width="4.5"/><path d="M-46 -6v-44" fill="none" stroke="${C.steel}" stroke-width="1.5"/>`+p('M-58 -6q12 -6 24 0l2 4h-28z',C.slateL,'stroke-width="2"')+`<path d="M-64 -36q-2 -24 18 -24t18 24" fill="none" stroke-width="4.5"/>`+p(rr(-70,-40,11,20,4),C.teal,'stroke-width="2"')+p(rr(-33,-40,11,20,4),C.teal,'stroke-width="2"')+`<path d="M-64 -20q0 10 14 10" fill="none" stroke-width="2"/>`,
  ()=>sh('M4 -2h54l8 4h-58z')+p('M2 -4l6 -22h46l2 22z',C.woodD,'stroke-width="2"')+p('M10 -26l4 -16h34l2 16z',C.paper,'stroke-width="1.8"')+p('M12 -24l2 -10h38l1 10z','#F2D9A0','stroke-width="1.8"')+l('M14 -14h32')],
 2:[ // tray with envelopes, globe
  ()=>sh('M-74 -2h60l8 4h-64z')+p('M-72 -30l44 -6l3 22l-44 4z',C.paper,'stroke-width="1.8"')+l('M-72 -30l26 12l18 -18')+p('M-76 -18h58l-3 14h-52z','#D59A4A','stroke-width="2"')+l('M-73 -11h52'),
  ()=>p('M10 -6q14 -6 28 0l2 4h-32z',C.woodD,'stroke-width="2"')+l('M24 -8v-8','stroke-width="3"')+el(24,-34,19,19,'#A9CBD3','stroke-width="2"')+f('M12 -46q10 -8 16 -2q-2 8 -8 8t-8 6q-6 -4 0 -12zM26 -34q10 -6 15 2q-2 10 -10 12q-8 -6 -5 -14z','#8DB58E')+`<path d="M8 -46a22 22 0 0 0 6 34" fill="none" stroke-width="2"/>`],
 3:[ // flip calendar, desk speaker/microphone
  ()=>sh('M-76 -2h56l10 4h-62z')+p('M-76 -4l8 -42h44l6 42z',C.paper,'stroke-width="2"')+p('M-69 -46h45l2 12h-49z','#5B3A78','stroke-width="2"')+`<path d="M-58 -50v8M-46 -50v8M-34 -50v8" fill="none" stroke-width="2.4"/>`+`<path d="M-66 -25h6M-53 -25h6M-40 -25h6M-67 -14h6M-53 -14h6M-39 -14h6" fill="none" stroke-width="3.4" stroke="#9AA3A6"/>`+`<circle cx="-37" cy="-14" r="6.5" fill="none" stroke="${C.brick}" stroke-width="2"/>`,
  ()=>p('M8 -6q14 -5 28 0l2 4h-32z',C.slateL,'stroke-width="2"')+`<path d="M22 -8q-2 -16 6 -24" fill="none" stroke-width="3"/>`+p('M24 -36q4 -13 14 -8t4 16q-4 8 -12 5t-6 -13z',C.slate,'stroke-width="2"')+l('M28 -36l14 6M30 -43l13 6')],
 4:[ // smartphone on stand, calculator with paper roll
  ()=>p('M-62 -4l10 -10h14l10 10z',C.slateL,'stroke-width="2"')+p('M-62 -52q0 -4 5 -4h20q5 0 5 4l2 42q0 4 -4 4h-24q-5 0 -5 -4z','#2E3A44','stroke-width="2"')+f('M-58 -50h22l1.6 38h-25z','#DDF0EF')+f('M-54 -42h14v6h-14zM-54 -32h14v6h-14z','#1E6B3A'),
  ()=>sh('M2 -2h52l10 4h-58z')+p('M14 -34q-4 -22 6 -24h22q8 2 4 24z',C.paper,'stroke-width="1.8"')+l('M22 -50h16M21 -43h18')+p('M4 -3l8 -32h36l8 32z','#E7E1D4','stroke-width="2"')+p('M15 -30h30l2 8h-33z','#CFE3D4','stroke-width="1.6"')+`<path d="M14 -15h4M25 -15h4M36 -15h4M46 -15h2M12 -8h4M24 -8h4M36 -8h4M47 -8h3" stroke-width="4" fill="none" stroke="${C.slate}"/>`],
 5:[ // ring binders, small lock box
  ()=>sh('M-78 -2h60l10 4h-68z')+p(rr(-76,-56,17,54,2),'#1F4E9E','stroke-width="2"')+p(rr(-59,-52,17,50,2),'#E2A63A','stroke-width="2"')+p('M-42 -50l15 -4l7 50l-16 3z','#6E8FC4','stroke-width="2"')+`<path d="M-71 -44h7M-54 -41h7" stroke="#fff" stroke-width="4" fill="none"/>`+`<circle cx="-67.5" cy="-14" r="3" fill="#fff" stroke-width="1.4"/><circle cx="-50.500" cy="-14" r="3" fill="#fff" stroke-width="1.4"/>`,
  ()=>sh('M4 -2h46l10 4h-52z')+`<path d="M16 -30v-8q1 -13 12 -13t12 13v8" fill="none" stroke-width="6.500"/><path d="M16 -30v-8q1 -13 12 -13t12 13v8" fill="none" stroke="${C.steel}" stroke-width="2.6"/>`+p(rr(6,-32,44,30,5),'#6E8FC4','stroke-width="2"')+el(28,-20,4.6,4.6,INK,'stroke="none"')+l('M28 -18v9','stroke-width="3.4"')]};
const lamp=(side)=>{const k=side; // -1 left, 1 right
 const off=p(`M${k*104} -122l${-k*14} 30q${-k*20} 4 ${-k*34} -16l${k*26} -24q${k*12} -2 ${k*22} 10z`,'#DCD6C8','stroke-width="2.2"');
 const on=p(`M${k*104} -122l${-k*14} 30q${-k*20} 4 ${-k*34} -16l${k*26} -24q${k*12} -2 ${k*22} 10z`,'#F2B84B','stroke-width="2.2"');
 const bulb=el(k*74,-98,12,7,'#FFF6DA',`stroke="none" transform="rotate(${k*36} ${k*74} -98)"`);
 const pool=f(`M${k*122} -24H${k*34}L${k*22} -4H${k*134}Z`,'#FFF1C4','fill-opacity=".75"');
 const halo=el(k*82,-98,58,58,'url(#halo)','stroke="none"');
 return {arm:p(`M${k*122} -12q${-k*16} -6 ${-k*34} 0l${-k*2} 5q${k*19} 4 ${k*38} 0z`,C.slate,'stroke-width="2"')+`<path d="M${k*105} -14L${k*116} -66L${k*98} -118" fill="none" stroke-width="4.500"/><circle cx="${k*116}" cy="-66" r="4.500" fill="${C.steel}" stroke-width="1.8"/>`,off,on:halo+on+bulb,pool};};
const DESKS=[{n:1,cx:206,y:664,s:1.12,side:-1},{n:2,cx:484,y:572,s:1,side:-1},{n:3,cx:800,y:514,s:.9,side:-1},{n:4,cx:1116,y:572,s:1,side:1},{n:5,cx:1394,y:664,s:1.12,side:1}];
/** Chairs are of one make, not of one colour. */
const CHAIR={1:'#6F868C',2:'#7E8793',3:'#6B8A80',4:'#86808A',5:'#6F868C'};
/** What people put on the back of their screens. */
const MINE={
 1:x=>`<g transform="rotate(-5 ${x+20} -78)"><path d="${rr(x+12,-88,18,18,1,.3)}" fill="#F2D27A" stroke-width="1.4"/>${l(`M${x+15} -81h11M${x+15} -76h8`,'stroke-width="1.2"')}</g>`,
 2:x=>`<path d="${rr(x-36,-86,26,18,1,.3)}" fill="#BFD9DE" stroke-width="1.4"/>`+f(`M${x-35} -74l8 -6l6 4l6 -5l4 3v5h-24z`,'#8DB58E'),
 3:x=>`<path d="M${x+22} -80q6 -7 10 0q-1 6 -10 11q-9 -5 -10 -11q4 -7 10 0z" fill="${C.brick}" stroke-width="1.4"/>`,
 4:()=>'',
 5:x=>`<path d="${rr(x+10,-87,22,16,1,.3)}" fill="#FFFDF8" stroke-width="1.4"/><path d="M${x+14} -79l4 4l8 -9" fill="none" stroke="#1E6B3A" stroke-width="2.2"/>`};
/** The plate lies higher on the middle desk: the collar of the jacket stands before it. */
const PLATE_Y={1:24,2:24,3:13,4:24,5:24};
const at=({cx,y,s},inner)=>`<g transform="translate(${cx} ${y}) scale(${s})">${inner}</g>`;
/** A desk in the pieces that the stage puts people, light and time between. */
const desk=d=>{
 const {n:k,side}=d, L=lamp(side), ms=-side;
 const shift=(x,s)=>`<g transform="translate(${x} 4)">${s}</g>`;
 const chair=p(rr(-44,-128,88,112,18,2),CHAIR[k])+sh('M18 -126h10q16 2 16 20v90h-26z')+l('M-30 -104q30 -8 58 0');
 const body=sh('M-128 112h250l40 12q-120 10 -280 0z')
  +p('M-126 6h14v106h-14zM112 6h14v106h-14z',C.woodD,'stroke-width="2.5"')
  +p('M-116 8h232v80h-232z','#C79D70')+sh('M-116 8h232v13h-232z')+sh('M84 21h32v67h-32z')
  +l('M-104 74h208','stroke="#9B7247"')
  +p('M-124 -27H124L138 0H-138Z',C.woodL)+p('M-138 0H138V9Q0 11 -138 9Z',C.wood)
  +f('M-118 -24H-20L-34 -4H-128Z','#fff','fill-opacity=".16"')
  +p(rr(-76,PLATE_Y[k],152,36,4),C.paper,'stroke-width="2"');
 const props=monitor(ms*88)+MINE[k](ms*88)+shift(side>0?12:14,OBJ[k][0]())+shift(side>0?-14:-8,OBJ[k][1]())+L.arm+L.off;
 const glow=el(side*80,-94,92,80,'url(#halo)','stroke="none"')+f(`M${side*122} -24H${side*34}L${side*22} -4H${side*134}Z`,'#FFE3A0','fill-opacity=".5"');
 const screen=el(ms*88,-58,74,60,'url(#screen)','stroke="none"');
 return Object.fromEntries(Object.entries({chair,body,pool:L.pool,props,on:L.on,glow,screen}).map(([name,s])=>[name,at(d,s)]));};
export { DESKS, desk, mug };
