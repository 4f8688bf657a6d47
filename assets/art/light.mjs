// The light of the day: panes of sun in the morning, veil, panes and glow in the late afternoon.
import { INK, n, C, rr, p, f, l, sh, el, g } from './ink.mjs';
import { wx, wy, ww, wh } from './street.mjs';
const P=(u,v)=>`${n(452+u+.92*v)} ${n(588+v)}`;
const quad=(u0,u1,v0,v1)=>`M${P(u0,v0)}L${P(u1,v0)}L${P(u1,v1)}L${P(u0,v1)}Z`;
const sunFloor=f(quad(0,118,0,44)+quad(132,250,0,44)+quad(0,118,57,214)+quad(132,250,57,214),'#FFF7DC','fill-opacity=".62"');
const sunWall=f('M402 116L1404 96V372L402 396Z','url(#beam2)')+f('M1032 98l136 -8v128l-136 10zM1184 89l136 -8v128l-136 10zM1032 246l136 -10v118l-136 12zM1184 235l136 -10v118l-136 12z','#FFD591','fill-opacity=".9"');
const dusk=f(`M${wx} ${wy}h${ww}v${wh}h${-ww}Z`,'url(#dusk)')+f(`M${wx+164} ${wy}h12v${wh}h-12zM${wx} ${wy+84}h${ww}v11h${-ww}z`,'#F6DDBF');
/** What lies over everything in the late afternoon: colour and strength; the stage draws these as plain rectangles. */
const veils=[{box:[-400,-200,2400,1300],colour:'#3A2A4E',alpha:.17},{box:[-400,505,2400,595],colour:'#F2A65A',alpha:.13}];
const edge=f('M1250 -200H2000V1100H1250Z','url(#edge)');
const defs=`<defs><radialGradient id="screen"><stop stop-color="#E9FBFF" stop-opacity=".95"/><stop offset=".55" stop-color="#CFF1F5" stop-opacity=".5"/><stop offset="1" stop-color="#CFF1F5" stop-opacity="0"/></radialGradient><radialGradient id="halo"><stop stop-color="#FFE08A" stop-opacity=".75"/><stop offset=".45" stop-color="#FFE6A0" stop-opacity=".36"/><stop offset="1" stop-color="#FFE6A0" stop-opacity="0"/></radialGradient><linearGradient id="beam2" x1="402" y1="0" x2="1404" y2="0" gradientUnits="userSpaceOnUse"><stop stop-color="#FFC577" stop-opacity=".4"/><stop offset="1" stop-color="#FFC577" stop-opacity=".05"/></linearGradient><linearGradient id="dusk" x1="0" y1="100" x2="0" y2="416" gradientUnits="userSpaceOnUse"><stop stop-color="#E58A55" stop-opacity=".62"/><stop offset=".6" stop-color="#F4B670" stop-opacity=".5"/><stop offset="1" stop-color="#7A4A6B" stop-opacity=".45"/></linearGradient><linearGradient id="edge" x1="1250" y1="0" x2="1600" y2="0" gradientUnits="userSpaceOnUse"><stop stop-color="#2A2148" stop-opacity="0"/><stop offset="1" stop-color="#2A2148" stop-opacity=".26"/></linearGradient></defs>`;
export { sunFloor, sunWall, dusk, veils, edge, defs };
