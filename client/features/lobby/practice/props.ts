/** What the window of a practice step is given. */
export interface StepProps {
  name: string; // of who practises
  onDone: () => void;
}
