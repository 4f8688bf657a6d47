import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { FIRST_LANGUAGE } from '../../../../shared/text/languages.ts';
import { LaterPage } from '../../../features/personal/LaterPage.tsx';
import { ALL_ANSWERED, STATEMENTS } from '../../scenes/own.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const page = { language: FIRST_LANGUAGE, statements: STATEMENTS, mine: {}, open: true, dueOn: NOW, deleteOn: NOW };
const later = (rest: Partial<Specimen>): Specimen => ({
  show: () => <LaterPage />,
  address: '/later#t=a-secret-of-six-weeks-later',
  ...rest,
});

export const frame = 'page';
export const specimens: Specimens = {
  'six weeks later': later({ answers: { 'GET /later': { is: page } } }),
  'answered before': later({ answers: { 'GET /later': { is: { ...page, mine: ALL_ANSWERED } } } }),
  'too early': later({ answers: { 'GET /later': { is: { ...page, open: false } } } }),
  gone: later({ answers: { 'GET /later': { refused: 404, error: 'notFound' } } }),
  'no line': later({ answers: { 'GET /later': 'offline' } }),
};
