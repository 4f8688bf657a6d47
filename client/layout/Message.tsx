import type { ReactNode } from 'react';
import { Portrait } from '../ui/Portrait.tsx';
import { Stack } from '../ui/flow/Stack.tsx';
import css from './Message.module.css';
import { PageTitle } from './PageTitle.tsx';

export interface MessageProps {
  title: string;
  portrait: string;
  mood?: 'neutral' | 'blij' | 'denkt';
  children: ReactNode;
}

/** A page with one message, and the portrait of the person who says it. */
export function Message({ title, portrait, mood = 'neutral', children }: MessageProps) {
  return (
    <main id="inhoud" className={css.main}>
      <div className={css.card}>
        <Portrait id={portrait} mood={mood} size={120} alt="" className={css.face} />
        <Stack gap={16} align="start" className={css.words}>
          <PageTitle>{title}</PageTitle>
          {children}
        </Stack>
      </div>
    </main>
  );
}
