/** The props of a practice step. */
export interface StepProps {
  name: string; // of the person who practises; '' if unknown
  onDone: (words: string) => void; // what is good to know now
  onNotYet: (words: string) => void;
}
