import type { RoleShape } from '../../shared/protocol/view.ts';
import css from './RoleChip.module.css';
import { RoleMark } from './RoleMark.tsx';

export interface RoleChipProps {
  number: number;
  shape: RoleShape;
  name: string;
}

/** A role's shape with its word. Takes a RoleView as it is: `<RoleChip {...role} />`. */
export function RoleChip({ number, shape, name }: RoleChipProps) {
  return (
    <span className={css.chip}>
      <RoleMark number={number} shape={shape} />
      {name}
    </span>
  );
}
