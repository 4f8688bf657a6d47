export function JoinPage() {
  return <main id="inhoud" />;
}
