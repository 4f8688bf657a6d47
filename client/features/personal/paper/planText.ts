import type { MenuItemView, Plan } from '../../../../shared/protocol/plan.ts';

/** A line of the plan. `text: null`: empty. */
export interface PlanLine {
  title: string;
  text: string | null;
}
export interface PlanWords {
  sentence: string;
  words: string;
  directions: string;
  place: string;
  want: string;
  can: string;
  fit: string;
  step: string;
  when: string;
  buddy: string;
  learn: string;
  placeOf: (place: NonNullable<Plan['place']>) => string;
  someOf: (some: NonNullable<Plan['want']>) => string;
  dayOf: (day: string) => string;
}

/** The plan in reading order, for the sheet and for the text to copy. */
export function planLines(plan: Plan, menu: readonly MenuItemView[], words: PlanWords): PlanLine[] {
  const listed = (parts: readonly string[]) => parts.filter(part => part.trim() !== '').join(', ') || null;
  const trainings = plan.trainings.flatMap(id => {
    const training = menu.find(item => item.id === id);
    return training ? [training.url === null ? training.title : `${training.title} (${training.url})`] : [];
  });
  return [
    { title: words.sentence, text: plan.sentence || null },
    { title: words.words, text: listed(plan.words) },
    { title: words.directions, text: listed(plan.directions) },
    { title: words.place, text: plan.place && words.placeOf(plan.place) },
    { title: words.want, text: plan.want && words.someOf(plan.want) },
    { title: words.can, text: plan.can && words.someOf(plan.can) },
    { title: words.fit, text: plan.fit && words.someOf(plan.fit) },
    { title: words.step, text: plan.step || null },
    { title: words.when, text: plan.stepDate && words.dayOf(plan.stepDate) },
    { title: words.buddy, text: plan.buddy || null },
    { title: words.learn, text: listed(trainings) },
  ];
}

/** The plan as plain text: only what is filled in. */
export const planAsText = (title: string, lines: readonly PlanLine[]): string =>
  [
    title,
    ...lines.flatMap(({ title: ask, text }) => (text ? [/[?.]$/.test(ask) ? `${ask} ${text}` : `${ask}: ${text}`] : [])),
  ].join('\n');

/** Whether anything at all was filled in. */
export const isEmpty = (lines: readonly PlanLine[]): boolean => lines.every(line => line.text === null);
