const ACT_MS = 4000; // of a person who knows what to do

/** Milliseconds between two acts at this speed; 1 is a person. */
export const paceAt = (speed: number): number => ACT_MS / speed;
