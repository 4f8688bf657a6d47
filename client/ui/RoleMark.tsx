import type { RoleShape } from '../../shared/protocol/view.ts';
import { classes } from './classes.ts';
import css from './RoleMark.module.css';

const PATHS: Record<RoleShape, string> = {
  circle: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19Z',
  square: 'M3.6 3.6H20.4V20.4H3.6Z',
  triangle: 'M12 2.4L22.6 21.2H1.4Z',
  diamond: 'M12 1.2L22.8 12L12 22.8L1.2 12Z',
  hexagon: 'M6.6 2.6H17.4L22.8 12L17.4 21.4H6.6L1.2 12Z',
  star: 'M12 1.6L15.2 8.5L22.6 9.4L17.1 14.5L18.6 21.9L12 18.2L5.4 21.9L6.9 14.5L1.4 9.4L8.8 8.5Z',
};

export interface RoleMarkProps {
  number: number; // 1-6 picks the role's colour
  shape: RoleShape;
  size?: number; // px
  /** A ring in paper colour, for a mark on top of a face or a picture. */
  ring?: boolean;
  className?: string;
}

/** The shape of a role in its colour. Always shown with the role's name. */
export function RoleMark({ number, shape, size = 18, ring = false, className }: RoleMarkProps) {
  return (
    <svg
      className={classes(css.mark, css[`role${number}`], ring && css.ring, className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
    >
      <path d={PATHS[shape]} />
    </svg>
  );
}
