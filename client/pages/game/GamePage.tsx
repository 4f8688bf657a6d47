/** The office, the tools and the team: everything a participant plays with. */
export function GamePage() {
  return null;
}
