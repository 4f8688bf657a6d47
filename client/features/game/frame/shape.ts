/**
 * What fits on this display, with the chosen letter as the measure, so that a small window, browser zoom and large letters
 * are one and the same case.
 */
export interface Shape {
  columns: 1 | 2 | 3; // 3: rail, work, team; 2: the team folds; 1: the rail folds into the office
  flat: boolean; // too low for more than one text at a time above the acts
  narrow: boolean;
  roomy: boolean; // the top has room for "Letters, beeld en geluid" as well
  low: boolean; // so low that the page scrolls as a whole
}

export function shapeOf(width: number, height: number, letter: number): Shape {
  const [wide, high] = [width / letter, height / letter];
  return {
    columns: wide >= 62 && high >= 30 ? 3 : wide >= 42 ? 2 : 1,
    flat: high < 34,
    narrow: wide < 18,
    roomy: wide >= 62,
    low: high < 20 && height < 420,
  };
}

/** Whether only one text fits at a time: a hint takes the place of the line until it is read. */
export const oneText = ({ columns, flat }: Shape): boolean => flat || columns === 1;
