import { NeedPage } from '../../../features/need/NeedPage.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = { whole: () => <NeedPage /> };
