import { ProgressDots } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 480;
export const specimens: Specimens = {
  busy: () => (
    <ProgressDots
      label="4 van 8 stappen klaar, 1 bezig"
      dots={['solved', 'solved', 'skipped', 'solved', 'open', 'locked', 'locked', 'locked']}
    />
  ),
};
