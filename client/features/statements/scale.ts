const WORDS = ['one', 'two', 'three', 'four', 'five'] as const;

/** The words for a step of the scale, 1 to 5; for anything else that somebody does not know. */
export const scaleWords = (answer: number | string) => `statements.scale.${WORDS[Number(answer) - 1] ?? 'unknown'}` as const;
