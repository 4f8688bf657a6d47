import { ArrowRight, Send, Trash2 } from 'lucide-react';
import { Button } from '../../../ui/index.ts';
import { Shelf } from '../../Shelf.tsx';
import type { Specimens } from '../../specimen.ts';

const VARIANTS = ['primary', 'secondary', 'quiet', 'attention'] as const;
const SIZES = ['s', 'm', 'l'] as const;

export const frame = 900;
export const specimens: Specimens = {
  variants: () =>
    VARIANTS.map(variant => (
      <Shelf key={variant}>
        {SIZES.map(size => (
          <Button key={size} variant={variant} size={size} icon={Send}>
            Stuur een bericht
          </Button>
        ))}
      </Shelf>
    )),
  off: () => (
    <>
      <Button disabled describedBy="why" icon={Trash2}>
        Wis de sessie
      </Button>
      <p id="why">Typ eerst de naam van de sessie.</p>
    </>
  ),
  pressed: () => (
    <Shelf>
      <Button pressed>Samen kijken</Button>
      <Button pressed={false}>Samen kijken</Button>
    </Shelf>
  ),
  open: () => (
    <>
      <Button expanded controls="more" iconAfter={ArrowRight}>
        Meer keuzes
      </Button>
      <p id="more">Nog meer.</p>
    </>
  ),
  'many words in a narrow place': () => (
    <div style={{ maxWidth: 260 }}>
      <Button wide variant="primary" iconAfter={ArrowRight}>
        Bekijk de antwoorden van het hele team nog eens
      </Button>
    </div>
  ),
};
