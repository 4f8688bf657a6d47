import type { RoleShape } from '../../shared/protocol/view.ts';
import css from './RoleChip.module.css';
import { RoleMark } from './RoleMark.tsx';

export interface RoleChipProps {
  number: number;
  shape: RoleShape;
  name: string;
}

/** A role's shape with its name. Accepts a RoleView: `<RoleChip {...role} />`. */
export function RoleChip({ number, shape, name }: RoleChipProps) {
  return (
    <span className={css.chip}>
      <RoleMark number={number} shape={shape} />
      {name}
    </span>
  );
}
