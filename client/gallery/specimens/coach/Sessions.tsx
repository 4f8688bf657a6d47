import { DeleteSession } from '../../../coach/sessions/DeleteSession.tsx';
import { SessionsPage } from '../../../coach/sessions/index.ts';
import { ShareSession } from '../../../coach/sessions/ShareSession.tsx';
import { ANS, COACHES, MUSTAFA, SESSIONS } from '../../scenes/hosting.ts';
import { aSessionSummary } from '../../../../shared/protocol/hosting.fixtures.ts';
import { aPrivacyPage, FILLED_IN, NOT_FILLED_IN } from '../../scenes/privacy.ts';
import { nothing, press, type, type Specimen, type Specimens } from '../../specimen.ts';

const page = (answers: Specimen['answers']): Specimen => ({
  show: () => <SessionsPage me={ANS} onGo={nothing} onSignedOut={nothing} />,
  ...(answers && { answers: { 'GET /privacy': { is: aPrivacyPage(FILLED_IN) }, ...answers } }),
});
const shared = SESSIONS[1] ?? aSessionSummary('s2');
const share = (me = ANS, coaches = COACHES, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <ShareSession session={shared} me={me} onChanged={nothing} onClose={nothing} onSignedOut={nothing} />,
  answers: {
    'GET /coaches': { is: coaches },
    'POST /sessions/s2/observer': { is: { link: 'https://kandidaat.example/coach/s2#gast=k3jd9s8f7a6h5g4' } },
  },
  ...rest,
});
const remove = () => <DeleteSession session={shared} onClose={nothing} onDeleted={nothing} />;

export const frame = 'page';
export const specimens: Specimens = {
  'not here yet': page(undefined),
  'does not come': page({ 'GET /sessions': 'offline' }),
  none: page({ 'GET /sessions': { is: [] } }),
  many: page({ 'GET /sessions': { is: SESSIONS } }),
  'privacy not filled in': page({ 'GET /sessions': { is: SESSIONS }, 'GET /privacy': { is: aPrivacyPage(NOT_FILLED_IN) } }),
  share: share(),
  'share, nobody else, a link made': share(ANS, COACHES.slice(0, 1), { after: press('#share-guest ~ button') }),
  'share, nobody else, not the first coach': share(MUSTAFA, COACHES.slice(1, 2)),
  delete: remove,
  'delete, sure': { show: remove, after: () => type('dialog input', shared.name).then(nothing) },
};
