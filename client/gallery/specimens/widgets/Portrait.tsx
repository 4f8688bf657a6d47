import { PORTRAITS } from '../../../../shared/protocol/peopleLists.ts';
import { Portrait } from '../../../ui/index.ts';
import { Shelf } from '../../Shelf.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 640;
export const specimens: Specimens = {
  moods: () => (
    <Shelf>
      {(['neutral', 'blij', 'denkt'] as const).map(mood => (
        <Portrait key={mood} id="p03" mood={mood} alt={mood} />
      ))}
    </Shelf>
  ),
  'everybody, one of them away': () => (
    <Shelf>
      {PORTRAITS.map(id => (
        <Portrait key={id} id={id} size={72} away={id === 'p04'} alt="" />
      ))}
    </Shelf>
  ),
  square: () => (
    <div style={{ width: 160 }}>
      <Portrait id="p08" square alt="" />
    </div>
  ),
};
