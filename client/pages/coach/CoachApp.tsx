export function CoachApp() {
  return <main />;
}
