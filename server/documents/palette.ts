/** The product's colours for print, as in the client's tokens. */
export const INK = '#1f2933';
export const INK_SOFT = '#46525e';
export const CANVAS = '#f7f3ec';
export const PANEL = '#efe8dc';
export const PAPER = '#ffffff';
export const LINE = '#8a7f70';
export const HAIR = '#dcd2c2';
export const TEAL = '#0b5f66';
export const TEAL_TINT = '#ddf0ef';
const AMBER = '#8a4b00';
export const AMBER_FILL = '#f2b84b';
export const AMBER_TINT = '#fcefd2';
const PLUM = '#5b3a78';
const GREEN = '#1e6b3a';
const BLUE = '#1f4e9e';
export const ROLE_COLOURS = [TEAL, AMBER, PLUM, GREEN, BLUE] as const;
