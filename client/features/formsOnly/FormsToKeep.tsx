import { useState } from 'react';
import { ownToken } from '../../net/own.ts';
import { LaterCard, MineProvider, OwnLink, useOwnPage } from '../personal/index.ts';

/** The link by which one comes back for the second time, and what a programme asks that measures later. */
export function FormsToKeep() {
  const [token] = useState(ownToken);
  const mine = useOwnPage(token);
  if (!token || !mine.page) return null;
  return (
    <MineProvider mine={mine}>
      <OwnLink token={token} deleteOn={mine.page.session.deleteOn} to="game" />
      <LaterCard />
    </MineProvider>
  );
}
