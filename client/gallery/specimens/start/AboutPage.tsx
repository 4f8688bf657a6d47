import { AboutPage } from '../../../features/about/AboutPage.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = { whole: () => <AboutPage /> };
