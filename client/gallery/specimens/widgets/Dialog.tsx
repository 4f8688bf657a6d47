import { Button, Dialog, TextArea } from '../../../ui/index.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const long = 'Dit team gaat terug naar het begin van deze taak. Wat daarna gebeurde, telt niet meer. De chat blijft staan. ';
const acts = (
  <>
    <Button variant="attention">Begin opnieuw</Button>
    <Button>Doe het niet</Button>
  </>
);

export const specimens: Specimens = {
  short: () => (
    <Dialog open onClose={nothing} title="Opnieuw beginnen?" actions={acts}>
      <p>{long}</p>
    </Dialog>
  ),
  'large, with more than fits': () => (
    <Dialog open size="l" onClose={nothing} title="Alles wat van u bewaard wordt, met een lange titel" actions={acts}>
      {Array.from({ length: 30 }, (_, line) => (
        <p key={line}>{long}</p>
      ))}
    </Dialog>
  ),
  'with a field': () => (
    <Dialog open onClose={nothing} title="Stuur een bericht" tools={<Button size="s">Lees voor</Button>}>
      <TextArea label="Uw bericht" help="Het team ziet uw naam." value="" onChange={nothing} max={300} />
    </Dialog>
  ),
  'must be answered': () => (
    <Dialog open mustAnswer onClose={nothing} title="Het is 17.00 uur" actions={acts}>
      <p>Ilse belt over een paar minuten. Wat doet u?</p>
    </Dialog>
  ),
};
