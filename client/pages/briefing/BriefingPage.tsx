/** What a participant reads before the clock starts. */
export function BriefingPage() {
  return null;
}
