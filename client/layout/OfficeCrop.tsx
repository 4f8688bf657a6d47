export interface OfficeCropProps {
  /** x, y, width, height in the drawing of the room (1600 x 900). */
  box: readonly [number, number, number, number];
  className?: string;
}
/** The parts of the drawing that pages show. */
export const CROPS = {
  door: [1180, 92, 420, 420],
  coffee: [1020, 96, 580, 440],
  window: [10, 70, 560, 420],
  table: [430, 330, 740, 555],
} as const;

/** A part of the drawn office, as a picture beside a text. */
export function OfficeCrop({ box: [x, y, width, height], className }: OfficeCropProps) {
  return (
    <img
      className={className}
      src={`/art/office.svg#svgView(viewBox(${x},${y},${width},${height}))`}
      alt=""
      width={width}
      height={height}
    />
  );
}
