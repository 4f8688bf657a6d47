import { Badge } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 320;
export const specimens: Specimens = {
  one: () => <Badge count={1} label="nieuw" />,
  many: () => <Badge count={120} label="nieuw" />,
};
