import { PictureHeader } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const specimens: Specimens = {
  home: () => (
    <PictureHeader picture="moment-home">
      <h2>Dag Ria</h2>
      <p>U speelde De lege stoel op 22 november 2026. Deze pagina is alleen voor u.</p>
    </PictureHeader>
  ),
};
