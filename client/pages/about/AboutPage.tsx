export function AboutPage() {
  return <main id="inhoud" />;
}
