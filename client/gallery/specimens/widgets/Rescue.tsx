import type { ReactNode } from 'react';
import { Rescue } from '../../../layout/Rescue.tsx';
import { nothing, type Specimens } from '../../specimen.ts';

const inTop = (row: ReactNode) => <div style={{ containerName: 'top', containerType: 'inline-size' }}>{row}</div>;

export const frame = 'page';
export const specimens: Specimens = {
  'before joining': () => inTop(<Rescue />),
  'hand down': () => inTop(<Rescue hand={{ up: false, onChange: nothing }} />),
  'hand up': () => inTop(<Rescue hand={{ up: true, onChange: nothing }} />),
  'settings where there is room': () => inTop(<Rescue settings="roomy" hand={{ up: false, onChange: nothing }} />),
};
