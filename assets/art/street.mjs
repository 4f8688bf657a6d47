// The window: the Dutch street behind it, its frame, and the dusk over its panes.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
const wx=62,wy=100,ww=340,wh=316;
const house=(x,w,top,col,gable,win)=>{ // facade from top to street y=380
 const b=380; let d;
 if(gable==='step') d=`M${x} ${b}V${top+44}h${w*.14}v-16h${w*.13}v-15h${w*.13}v-13h${w*.2}v13h${w*.13}v15h${w*.13}v16h${w*.14}V${b}Z`;
 else if(gable==='bell') d=`M${x} ${b}V${top+52}q${w*.2} -4 ${w*.26} -34q${w*.04} -16 ${w*.24} -18q${w*.2} 2 ${w*.24} 18q${w*.06} 30 ${w*.26} 34V${b}Z`;
 else if(gable==='point') d=`M${x} ${b}V${top+46}L${x+w/2} ${top}L${x+w} ${top+46}V${b}Z`;
 else d=`M${x} ${b}V${top+14}h-3v-12h${w+6}v12h-3V${b}Z`;
 let s=`<path d="${d}" fill="${col}"/>`;
 const cols=w>70?3:2, gw=w/(cols), ww2=gw*.5;
 for(let r=0;r<win;r++) for(let c=0;c<cols;c++){const X=x+gw*c+(gw-ww2)/2,Y=top+62+r*54;if(Y+34>b-8)continue;
  s+=`<path d="${rr(X,Y,ww2,34,1,0)}" fill="#F4F7F6"/><path d="M${n(X)} ${n(Y+13)}h${n(ww2)}M${n(X+ww2/2)} ${n(Y+13)}v21" fill="none"/>`;}
 return s;};
const bike=(x,y)=>`<g fill="none" stroke="${INK}" stroke-width="2"><circle cx="${x}" cy="${y}" r="24"/><circle cx="${x+70}" cy="${y}" r="24"/><path d="M${x} ${y}L${x+18} ${y-38}L${x+27} ${y}H${x}M${x+20} ${y-33}Q${x+38} ${y-14} ${x+58} ${y-26}M${x+27} ${y}L${x+58} ${y-26}M${x+70} ${y}L${x+55} ${y-45}q-2 -7 -14 -5M${x+10} ${y-41}h18" stroke-width="2.6"/><path d="M${x-22} ${y-14}q14 -18 34 -8" /><circle cx="${x+27}" cy="${y}" r="5" fill="#F7F3EC"/></g><path d="M${x+60} ${y-54}h28l-4 21h-20z" fill="#B98B5E" stroke="${INK}" stroke-width="1.8"/><path d="M${x+62} ${y-46}h24" stroke="${INK}" stroke-width="1.2" fill="none"/>`;
const street=`<g clip-path="url(#pane)"><g stroke="#8B7B74" stroke-width="1.3" stroke-linejoin="round">`
 +f(`M${wx} ${wy}h${ww}v${wh}h${-ww}Z`,'#DDEDF3')
 +f('M86 178q6 -22 30 -18q10 -18 34 -10q20 -8 26 12q20 2 18 16z','#F3F9FA')+f('M300 148q8 -16 26 -12q14 -12 30 2q18 0 20 10z','#F3F9FA')
 +house(56,74,196,'#D39A7E','step',4)+house(130,58,226,'#E8CDB0','flat',3)+house(188,82,182,'#C4806A','bell',4)+house(270,62,214,'#DDB491','point',3)+house(332,80,200,'#CE937A','step',4)
 +`<path d="M212 380v-40q15 -15 30 0v40z" fill="#3F6B66"/><path d="M227 334v46" /><path d="M286 380v-34h22v34z" fill="#6B4A3A"/>`
 +f(`M${wx} 380h${ww}v36h${-ww}z`,'#CFC6BA')+`<path d="M${wx} 380h${ww}" stroke-width="2"/>`
 +`</g><path d="M112 384q2 -60 -2 -110" fill="none" stroke="#6B5140" stroke-width="6"/>`
 +`<path d="M70 262q-12 -30 16 -40q4 -34 36 -28q30 -2 30 28q24 12 10 38q-4 22 -30 18q-18 14 -34 0q-22 4 -28 -16z" fill="#8DB58E" stroke="#5E8768" stroke-width="1.5"/><path d="M92 250q14 12 26 -2M120 222q12 10 24 -2" fill="none" stroke="#5E8768" stroke-width="1.5"/>`
 +f(`M${wx} ${wy}h${ww}v${wh}h${-ww}z`,'#EAF3F5','fill-opacity=".26"')+bike(276,386)+`</g>`;
/** The hole in the wall with the street in it; the frame's front lies over whoever rides past. */
const windowBack=`<defs><clipPath id="pane"><path d="M${wx} ${wy}h${ww}v${wh}h${-ww}z"/></clipPath></defs>`
 +sh(`M${wx+ww+12} ${wy-4}l12 10v330h-12z`)+p(rr(wx-14,wy-14,ww+28,wh+28,5),C.cream)+street;
const windowFront=`<path d="M${wx} ${wy}h${ww}v${wh}h${-ww}z" fill="none"/>`
 +f(`M${wx+164} ${wy}h12v${wh}h-12zM${wx} ${wy+84}h${ww}v11h${-ww}z`,C.cream)
 +l(`M${wx+164} ${wy+95}V${wy+wh}M${wx+176} ${wy+95}V${wy+wh}M${wx+164} ${wy}v84M${wx+176} ${wy}v84M${wx} ${wy+84}h164M${wx+176} ${wy+84}h164M${wx} ${wy+95}h164M${wx+176} ${wy+95}h164`)
 +f(`M${wx+14} ${wy+112}l70 0l-46 120h-24zM${wx+100} ${wy+112}h26l-66 170h-20z`,'#fff','fill-opacity=".28"')
 +p(rr(wx-26,wy+wh+12,ww+52,15,4),C.paper)+sh(`M${wx-22} ${wy+wh+28}h${ww+44}l-8 9h${-ww-28}z`);
/** Somebody rides home past the window, drawn as pale as what is outside; 0,0 is the ground under the rear wheel. */
const cyclist=`<g stroke="#6A625E" stroke-width="1.8"><circle cx="0" cy="-22" r="22" fill="none"/><circle cx="66" cy="-22" r="22" fill="none"/>`
 +`<path d="M0 -22L17 -56L26 -22H0M19 -52Q36 -36 55 -46M26 -22L55 -46M66 -22L52 -66q-2 -7 -13 -4M9 -60h17" fill="none" stroke-width="2.2"/>`
 +p('M20 -60l12 16l-8 22l6 6l14 -28l-10 -24z','#7C8A93')+p('M30 -14h11l1 5h-14z','#5B4A42')
 +p('M16 -58q-4 -34 16 -44q12 0 14 12l-8 34q-10 6 -22 -2z','#B98A86')+p('M34 -92q14 8 20 26l-5 4q-12 -12 -19 -18z','#B98A86')
 +p('M32 -112q0 -15 13 -15t12 14q-1 12 -12 13q-12 0 -13 -12z','#EBCDB0')+p('M31 -112q-3 -17 13 -18q12 0 13 11q-11 -4 -15 2q-2 8 -6 10z','#8A7D78')
 +p('M-2 -66l20 0l-2 15h-15z','#C9A57E')+`</g>`;
/** One leaf of the tree, let go by the wind. */
const leafling=`<path d="M0 0q6 -8 14 -6q1 9 -6 11q-5 1 -8 -5z" fill="#A9B77C" stroke="#6F8A5E" stroke-width="1.2"/>`;
const radiator=p(rr(92,444,276,46,8),'#EDEBE2')+l('M116 452V484M140 452V484M164 452V484M188 452V484M212 452V484M236 452V484M260 452V484M284 452V484M308 452V484M332 452V484','stroke="#9AA5A5"');
export { windowBack, windowFront, cyclist, leafling, radiator, wx, wy, ww, wh };
