import { ProgressDots } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 480;
export const specimens: Specimens = {
  busy: () => (
    <ProgressDots
      label="4 van de 8 stappen klaar, 1 nu te doen"
      dots={['solved', 'solved', 'skipped', 'solved', 'open', 'locked', 'locked', 'locked']}
    />
  ),
};
