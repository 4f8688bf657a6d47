import { expect, test } from 'vitest';
import type { PeerFeedback } from '../../shared/protocol/peers.ts';
import { EMPTY_PLAN } from '../../shared/protocol/plan.ts';
import { pdfText } from '../../tests/support/pdfText.ts';
import { planPdf } from './planPdf.ts';

const feedback = ['Annemarie-Josephine', 'Wilhelmina', 'Kees', 'Omar', 'Jan'].map((name): PeerFeedback => ({
  name,
  deed: true,
  result: name === 'Kees',
  word: 'zorgvuldig',
}));
const paper = (plan: Partial<typeof EMPTY_PLAN>, given: readonly PeerFeedback[]) =>
  planPdf({
    plan: { ...EMPTY_PLAN, ...plan },
    name: 'Ria',
    level: 'De lege stoel',
    date: '1 december 2026',
    trainings: plan.trainings?.map(title => ({ title, provider: 'Digisterker', url: 'https://www.digisterker.nl' })) ?? [],
    feedback: given,
    language: 'nl',
  });
const pages = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b/g)!.length;

test('the fullest plan, with what five colleagues saw, is one page', async () => {
  const full = await paper(
    {
      sentence: 'Ik maakte het rooster voor 18 mensen. '.repeat(6).slice(0, 200),
      words: ['planning', 'klantcontact', 'verantwoordelijkheidsgevoel'],
      directions: ['planner bij een woningcorporatie', 'gastvrouw in een gezondheidscentrum'],
      place: 'try',
      want: 'yes',
      can: 'some',
      fit: 'notYet',
      step: 'Ik bel dinsdag over de cursus en vraag wat die kost en of iemand mij kan helpen met de aanvraag.',
      stepDate: '2026-12-01',
      buddy: 'mijn zus Truus',
      trainings: ['Werken met de digitale overheid', 'Korte online lessen'],
    },
    feedback,
  );
  expect(pages(full)).toBe(1);
  const text = pdfText(full).replaceAll(/\s+/g, ' ');
  for (const part of ['Dit zagen mijn collega’s in mijn zin:', 'zorgvuldig (Kees)', '1 collega zag wat het opleverde.'])
    expect(text).toContain(part);
});

test('praise comes along without a sentence in the plan, and leaves no room where there is none', async () => {
  expect(pdfText(await paper({}, feedback))).toContain('Dit zagen mijn collega’s in mijn zin');
  expect(pdfText(await paper({}, []))).not.toContain('collega');
});
