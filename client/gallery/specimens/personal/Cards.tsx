import { ContactCards } from '../../../features/personal/cards/ContactCards.tsx';
import { FeedbackCard } from '../../../features/personal/cards/FeedbackCard.tsx';
import { DidList, OwnLink, WorkCard } from '../../../features/personal/index.ts';
import { ofOwn, TOKEN } from '../../scenes/Mine.tsx';
import { fullOwnPage, newOwnPage, WORK } from '../../scenes/own.ts';
import type { Specimens } from '../../specimen.ts';

const full = fullOwnPage();

export const frame = 520;
export const specimens: Specimens = {
  'did, nothing yet': () => <DidList did={[]} />,
  'did, some': () => <DidList did={full.did} />,
  'link to one’s own page': () => <OwnLink go token={TOKEN} deleteOn={full.session.deleteOn} />,
  'link to the game': () => <OwnLink to="game" token={TOKEN} deleteOn={full.session.deleteOn} />,
  'feedback of colleagues': ofOwn(full, <FeedbackCard />),
  'what the work asks': () => <WorkCard ask work={WORK} />,
  'what the work asks, all done': () => (
    <WorkCard work={{ ...WORK, demands: WORK.demands.map(one => ({ ...one, did: true, learn: [] })) }} />
  ),
  'contacts, none given': ofOwn(newOwnPage(), <ContactCards />),
  'contacts, given, nobody else did': ofOwn(
    fullOwnPage({ contacts: { mine: full.contacts.mine, others: [] } }),
    <ContactCards />,
  ),
  'contacts, exchanged': ofOwn(full, <ContactCards />),
};
