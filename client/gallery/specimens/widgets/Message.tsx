import { Message } from '../../../layout/Message.tsx';
import { Button } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = {
  'with a way on': () => (
    <Message title="Deze pagina bestaat niet" portrait="bas" mood="denkt">
      <p>Het adres klopt niet, of de pagina is weg. Kijk het adres nog eens na.</p>
      <Button variant="primary">Naar het begin</Button>
    </Message>
  ),
};
