// The hand that draws everything here: ink, colours, and the few strokes all pictures are made of. Shapes are set by hand.
const INK='#1F2933', n=v=>+(+v).toFixed(1);
const C={wall:'#D9E4E1',wallLow:'#C9D8D3',wallLine:'#B4C6C1',floor:'#E9DAC1',plank:'#D6C2A1',skirt:'#F3ECDF',
 paper:'#FFFDF8',cream:'#F7F3EC',linen:'#EFE4D0',woodL:'#D8B088',wood:'#B98B5E',woodD:'#7A5433',
 plant:'#3F7D58',plantD:'#2F6145',plantL:'#6BA27F',teal:'#0B5F66',tealM:'#3F8287',tealL:'#8DB9B6',mustard:'#E2A63A',mustardD:'#C0832A',
 slate:'#55636E',slateL:'#7C8A93',brick:'#B8573F',rug:'#D7A288',rugD:'#C58A6E',steel:'#B9C4C8',glass:'#DCEBF0'};
// slightly bowed rounded rectangle: keeps edges from looking like CAD
const rr=(x,y,w,h,r=6,b=.9)=>`M${n(x+r)} ${n(y)}Q${n(x+w/2)} ${n(y-b)} ${n(x+w-r)} ${n(y)}Q${n(x+w)} ${n(y)} ${n(x+w)} ${n(y+r)}Q${n(x+w+b)} ${n(y+h/2)} ${n(x+w)} ${n(y+h-r)}Q${n(x+w)} ${n(y+h)} ${n(x+w-r)} ${n(y+h)}Q${n(x+w/2)} ${n(y+h+b)} ${n(x+r)} ${n(y+h)}Q${n(x)} ${n(y+h)} ${n(x)} ${n(y+h-r)}Q${n(x-b)} ${n(y+h/2)} ${n(x)} ${n(y+r)}Q${n(x)} ${n(y)} ${n(x+r)} ${n(y)}Z`;
const p=(d,f='none',e='')=>`<path d="${d}" fill="${f}" ${e}/>`;              // outlined (inherits stroke)
const f=(d,c,e='')=>`<path d="${d}" fill="${c}" stroke="none" ${e}/>`;        // flat, no line
const l=(d,e='')=>`<path d="${d}" fill="none" ${e.includes('stroke-width')?'':'stroke-width="1.5" '}${e}/>`;     // inner line
const sh=(d,e='')=>`<path d="${d}" fill="${INK}" fill-opacity=".11" stroke="none" ${e}/>`; // the one shadow tone
const el=(x,y,a,b,c,e='')=>`<ellipse cx="${x}" cy="${y}" rx="${a}" ry="${b}" fill="${c}" ${e}/>`;
const g=(id,s,e='')=>`<g id="${id}" ${e}>\n${s}\n</g>`;
export { INK, n, C, rr, p, f, l, sh, el, g };
