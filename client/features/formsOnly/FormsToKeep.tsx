import { useState } from 'react';
import { ownToken } from '../../net/own.ts';
import { LaterCard, OwnPageProvider, OwnLink, useOwnPage } from '../personal/index.ts';

/** The link to come back with for the second round, and the card for a programme with a follow-up. */
export function FormsToKeep() {
  const [token] = useState(ownToken);
  const mine = useOwnPage(token);
  if (!token || !mine.page) return null;
  return (
    <OwnPageProvider mine={mine}>
      <OwnLink token={token} deleteOn={mine.page.session.deleteOn} to="game" />
      <LaterCard />
    </OwnPageProvider>
  );
}
