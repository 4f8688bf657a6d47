// Wall, floor, rug, door and the plants.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
const wall=f('M-400 -200H2000V505H-400Z',C.wall)+f('M-400 372H2000V505H-400Z',C.wallLow)
 +`<path d="M-400 372H2000" fill="none" stroke="${C.wallLine}" stroke-width="3"/>`
 +f('M-400 -200H2000V26H-400Z','#CBD8D4')+`<path d="M-400 26H2000" fill="none" stroke="${C.wallLine}" stroke-width="1.5"/>`
 +f('M-400 486H2000V505H-400Z',C.skirt)+`<path d="M-400 486H2000" fill="none" stroke="${C.wallLine}" stroke-width="1.5"/>`;
let planks='';
for(const [y,o] of [[534,60],[572,0],[620,130],[680,40],[752,90],[836,10]]){planks+=`M-400 ${y}H2000`;}
let butts='';
for(const [y1,y2,xs] of [[505,534,[-120,140,420,705,1010,1330,1690]],[534,572,[-250,60,330,600,930,1240,1500,1790]],[572,620,[210,520,860,1150,1440]],[620,680,[-190,90,400,740,1080,1380,1720]],[680,752,[-80,260,620,980,1300,1560]],[752,836,[-230,120,480,900,1240,1660]],[836,960,[300,700,1090,1480]]]) for(const x of xs) butts+=`M${x} ${y1}V${y2}`;
const floor=f('M-400 505H2000V1100H-400Z',C.floor)+`<path d="${planks}${butts}" fill="none" stroke="${C.plank}" stroke-width="1.6"/>`
 +sh('M-400 505H2000V512H-400Z')+`<path d="M-400 505H2000" fill="none" stroke="${INK}" stroke-width="2.5"/>`
 +g('rug',el(800,716,352,104,C.rugD,'stroke-width="2.5"')+el(800,714,326,92,C.rug,'stroke="none"')
  +`<ellipse cx="800" cy="714" rx="296" ry="80" fill="none" stroke="#EBC6AE" stroke-width="3" stroke-dasharray="2 13"/>`);
const door=sh('M1562 122l10 8v375h-14z')+p(rr(1404,112,156,394,4),C.cream)+p('M1418 126h128v378h-128z','#7FA9A5')
 +p(rr(1440,152,84,160,3),'#E8F1EE')+f('M1452 164h26l-18 136h-8zM1488 164h12l-20 136h-12z','#fff','fill-opacity=".75"')+l('M1440 232h84')
 +l(rr(1440,346,84,126,3))+sh('M1418 126h128v7h-121v371h-7z')
 +`<path d="M1436 330h20" fill="none" stroke-width="6"/><path d="M1436 330h20" fill="none" stroke="${C.mustard}" stroke-width="2.5"/>`+el(1436,330,6,6,C.mustard,'stroke-width="1.8"');
const leaf=(x,y,dx,dy,w,c)=>{const L=Math.hypot(dx,dy),nx=-dy/L*w,ny=dx/L*w;return `<path d="M${x} ${y}Q${n(x+dx*.35+nx)} ${n(y+dy*.35+ny)} ${n(x+dx)} ${n(y+dy)}Q${n(x+dx*.5-nx)} ${n(y+dy*.5-ny)} ${x} ${y}Z" fill="${c}" stroke-width="2"/><path d="M${x} ${y}Q${n(x+dx*.5+nx*.25)} ${n(y+dy*.5+ny*.25)} ${n(x+dx*.86)} ${n(y+dy*.86)}" fill="none" stroke-width="1.3"/>`;};
const stem=(x1,y1,x2,y2,q)=>`<path d="M${x1} ${y1}Q${q} ${(y1+y2)/2} ${x2} ${y2}" fill="none" stroke="${C.plantD}" stroke-width="4"/>`;
const plantBack=sh('M366 528h66l24 10h-96z')
 +stem(398,466,388,330,384)+stem(400,466,420,350,420)+stem(396,466,366,384,368)+stem(402,466,440,402,436)
 +leaf(388,334,-16,-62,18,C.plant)+leaf(420,354,26,-60,17,C.plantL)+leaf(390,360,-50,-20,15,C.plantD)+leaf(366,388,-42,-34,15,C.plant)+leaf(440,404,36,-34,14,C.plant)+leaf(414,390,-22,-46,12,C.plantL)+leaf(368,410,-38,18,13,C.plantL)+leaf(430,424,38,10,12,C.plantD)
 +p('M364 466h70l-8 62h-54z','#C98A6B')+p(rr(360,458,78,16,5),'#D69B7D')+sh('M412 474h20l-7 54h-16z');
const plantFront=(stem(1572,820,1548,664,1546)+stem(1576,820,1592,640,1600)+stem(1574,820,1530,730,1530)
 +leaf(1548,668,-26,-84,24,C.plantD)+leaf(1590,650,6,-96,26,C.plant)+leaf(1552,712,-66,-34,20,C.plant)+leaf(1534,734,-58,6,17,C.plantD)+leaf(1566,730,34,-66,20,C.plantL)+leaf(1562,770,-54,22,17,C.plantL)
 +p('M1524 812h100v110h-86z','#46525E')+p(rr(1518,800,110,20,6),'#5B6873')+sh('M1576 820h30v80h-24z'));
const plantLeft=`<g transform="translate(-368 14)">${plantBack}</g>`;
/** A little aside, so that its leaves do not tangle with the lamp of desk 5. */
const plantRight=`<g transform="translate(34 0)">${plantFront}</g>`;
export { wall, floor, door, plantLeft, plantRight };
