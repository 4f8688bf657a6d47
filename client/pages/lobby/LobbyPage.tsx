export function LobbyPage() {
  return <main id="inhoud" />;
}
