/** The host of a link, as people say it: "kandidaat.example". */
export function hostOf(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}
