import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf } from '../content.ts';
import { OptionId } from '../options.ts';

const Question = z.strictObject({ id: OptionId, text: LocalisedText, opinion: z.boolean() }); // opinion: one may say that its answer tells one most
const Talk = z.strictObject({
  id: OptionId,
  name: z.string().min(1),
  at: z.string().regex(/^\d\d:\d\d$/),
  answers: z.record(OptionId, LocalisedText), // by question
});
/** One turn of asking. `also`: questions that are answered in the same breath. */
const Ask = z.strictObject({ person: OptionId, question: OptionId, also: z.array(OptionId).optional() });

export const VideocallContent = z
  .strictObject({
    questions: listOf(Question),
    talks: listOf(Talk),
    asks: z.array(Ask).min(1).optional(), // dealt over the people present; absent: every question to every person, by whoever holds the part
    opening: z.strictObject({ say: LocalisedText, questions: z.array(OptionId).min(1) }).optional(), // heard from the start; `say`: who asked them
  })
  .superRefine(({ questions, talks, asks, opening }, ctx) => {
    const fault = (path: (string | number)[], message: string): void => ctx.addIssue({ code: 'custom', path, message });
    const known = new Set(questions.map(({ id }) => id));
    for (const talk of talks)
      for (const { id } of questions) if (!talk.answers[id]) fault(['talks'], `${talk.id} has no answer to "${id}"`);
    asks?.forEach(({ person, question, also = [] }, i) => {
      if (!talks.some(talk => talk.id === person)) fault(['asks', i, 'person'], `there is no talk "${person}"`);
      for (const id of [question, ...also]) if (!known.has(id)) fault(['asks', i], `there is no question "${id}"`);
      if (asks.findIndex(one => one.person === person && one.question === question) < i)
        fault(['asks', i], `"${question}" is asked of ${person} twice`);
    });
    for (const id of opening?.questions ?? [])
      if (!known.has(id)) fault(['opening', 'questions'], `there is no question "${id}"`);
  });
export type VideocallContent = z.infer<typeof VideocallContent>;
