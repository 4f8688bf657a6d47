import { Loading } from '../../../layout/Loading.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = {
  waits: () => <Loading />,
  late: () => <Loading late />,
};
