import { HelpCorner } from '../../../layout/HelpCorner.tsx';
import { Shelf } from '../../Shelf.tsx';
import { nothing, type Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = {
  help: () => <HelpCorner />,
  'hand down': () => <HelpCorner hand={{ up: false, onChange: nothing }} />,
  'hand up, in a bar': () => (
    <Shelf>
      <HelpCorner inline hand={{ up: true, onChange: nothing }} />
    </Shelf>
  ),
};
