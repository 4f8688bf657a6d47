import { CoachNote } from '../../../features/personal/cards/CoachNote.tsx';
import { ContactCards } from '../../../features/personal/cards/ContactCards.tsx';
import { FeedbackCard } from '../../../features/personal/cards/FeedbackCard.tsx';
import { KeepLonger } from '../../../features/personal/cards/KeepLonger.tsx';
import { KeptCards } from '../../../features/personal/cards/KeptCards.tsx';
import { ShareWithCoach } from '../../../features/personal/cards/ShareWithCoach.tsx';
import { DidList, OwnLink, WorkCard } from '../../../features/personal/index.ts';
import { ofOwn, ownAnswers, TOKEN } from '../../scenes/Mine.tsx';
import { fullOwnPage, keptOwnPage, newOwnPage, WORK } from '../../scenes/own.ts';
import { press, type Specimens } from '../../specimen.ts';

const full = fullOwnPage();

const ACT = '[data-specimen] section > div > div:last-child > button';

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
  'contacts, on a page that was kept': ofOwn(keptOwnPage(), <KeptCards />),
  'page, not kept longer': ofOwn(full, <KeepLonger />),
  'page, kept longer': ofOwn(fullOwnPage({ keep: { ...full.keep!, on: true } }), <KeepLonger />),
  'page, could not be kept': ofOwn(full, <KeepLonger />, {
    answers: { ...ownAnswers(full), 'PUT /own/keep': 'offline' },
    after: press(ACT),
  }),
  'note of the coach': ofOwn(
    fullOwnPage({ coachNote: 'Mooi plan, Ria.\nVraag volgende week naar de cursus planning.' }),
    <CoachNote />,
  ),
  'plan, not shared': ofOwn(full, <ShareWithCoach />),
  'plan, shared': ofOwn(fullOwnPage({ shared: true }), <ShareWithCoach />),
  'plan, could not be shared': ofOwn(full, <ShareWithCoach />, {
    answers: { ...ownAnswers(full), 'PUT /own/share': 'offline' },
    after: press(ACT),
  }),
};
