import { RoleChip } from '../../../ui/index.ts';
import { ROLES } from '../../scenes/people.ts';
import { Shelf } from '../../Shelf.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 480;
export const specimens: Specimens = {
  all: () => (
    <Shelf>
      {ROLES.map(role => (
        <RoleChip key={role.id} {...role} />
      ))}
    </Shelf>
  ),
};
