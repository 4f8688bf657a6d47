import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf } from '../content.ts';
import { OptionId } from '../options.ts';

const Question = z.strictObject({ id: OptionId, text: LocalisedText, opinion: z.boolean() }); // opinion: everybody says which answer tells them most
const Talk = z.strictObject({
  id: OptionId,
  name: z.string().min(1),
  at: z.string().regex(/^\d\d:\d\d$/),
  answers: z.record(OptionId, LocalisedText), // by question
});

export const VideocallContent = z
  .strictObject({ questions: listOf(Question), talks: listOf(Talk) })
  .superRefine(({ questions, talks }, ctx) => {
    for (const talk of talks)
      for (const { id } of questions)
        if (!talk.answers[id]) ctx.addIssue({ code: 'custom', path: ['talks'], message: `${talk.id} has no answer to "${id}"` });
  });
export type VideocallContent = z.infer<typeof VideocallContent>;
