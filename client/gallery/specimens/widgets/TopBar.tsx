import type { ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { TopBar } from '../../../layout/TopBar.tsx';
import { Button } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

const onTop = (bar: ReactNode) => <div>{bar}</div>; // with the room of a page below it

export const frame = 'page';
export const specimens: Specimens = {
  plain: () => onTop(<TopBar />),
  'with a title and acts': () =>
    onTop(
      <TopBar
        sub="De lege stoel"
        title={
          <>
            <PageTitle>Wachtkamer</PageTitle>
            <p className="meta">Er zijn 5 mensen. Uw coach begint.</p>
          </>
        }
      >
        <Button size="s" icon={ArrowLeft}>
          Terug naar de wachtkamer
        </Button>
      </TopBar>,
    ),
  'for a shared screen': () => onTop(<TopBar sub="De lege stoel" settings={false} />),
};
