import { CalendarDays, Download } from 'lucide-react';
import { LinkButton } from '../../../ui/index.ts';
import { Shelf } from '../../Shelf.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 720;
export const specimens: Specimens = {
  variants: () => (
    <Shelf>
      <LinkButton href="/coach" variant="primary">
        Open
      </LinkButton>
      <LinkButton href="/coach">Naar de sessies</LinkButton>
      <LinkButton href="/coach" variant="quiet" icon={CalendarDays} current>
        Sessies
      </LinkButton>
    </Shelf>
  ),
  'a file': () => (
    <LinkButton href="/copy.json" icon={Download} download size="s">
      Bewaar een kopie
    </LinkButton>
  ),
};
