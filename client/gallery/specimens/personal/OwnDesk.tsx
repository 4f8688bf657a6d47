import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { EMPTY_PLAN } from '../../../../shared/protocol/plan.ts';
import { OwnPageContent } from '../../../features/personal/OwnPageContent.tsx';
import { ofOwn } from '../../scenes/Mine.tsx';
import { fullOwnPage, keptOwnPage, newOwnPage } from '../../scenes/own.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const HALF_YEAR = 183 * 24 * 3_600_000;
const desk = <OwnPageContent onPaper={nothing} onErased={nothing} />;

export const frame = 'page';
export const specimens: Specimens = {
  'before the game': ofOwn(newOwnPage({ session: { ...fullOwnPage().session, phase: null } }), desk),
  'after the game': ofOwn(fullOwnPage({ plan: EMPTY_PLAN }), desk),
  'filled in': ofOwn(fullOwnPage(), desk),
  'taken over by another device': ofOwn(fullOwnPage({ takenOver: 1 }), desk),
  'kept after the session': ofOwn(keptOwnPage(), desk),
  'to be kept': ofOwn(fullOwnPage({ shared: true, keep: { until: NOW + HALF_YEAR, on: true } }), desk),
  'begun here, by a link of the coach': ofOwn(fullOwnPage({ begunHere: true }), desk),
};
