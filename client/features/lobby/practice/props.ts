/** The props of a practice step. */
export interface StepProps {
  name: string; // of the person who practises
  onDone: () => void;
}
