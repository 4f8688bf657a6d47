import { Mail } from 'lucide-react';
import { Button, RoleChip, WindowFrame } from '../../../ui/index.ts';
import { ROLES } from '../../scenes/people.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const words = <p>Wij zoeken iemand die afspraken plant en die goed omgaat met klachten.</p>;
const role = ROLES[1];

export const frame = 720;
export const specimens: Specimens = {
  plain: () => (
    <WindowFrame icon={Mail} tone={0} title="Mail" onClose={nothing}>
      {words}
    </WindowFrame>
  ),
  'of a role, with all there can be': () => (
    <WindowFrame
      icon={Mail}
      tone={2}
      title="Mail"
      chip={role && <RoleChip {...role} />}
      onClose={nothing}
      onWide={nothing}
      tools={
        <Button size="s" variant="quiet">
          Lees voor
        </Button>
      }
      footer={<p>Klaar met lezen? Ga verder met de volgende taak.</p>}
    >
      {words}
    </WindowFrame>
  ),
};
