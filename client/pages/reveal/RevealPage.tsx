export function RevealPage() {
  return <main />;
}
