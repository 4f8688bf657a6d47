export function DebriefPage() {
  return <main />;
}
