/** The parts of a request that tell where it came from. */
export interface OriginHeaders {
  origin: string | undefined;
  host: string | undefined;
  forwardedHost: string | undefined;
}

/**
 * May this page speak to us? Its own pages may, and pages at PUBLIC_URL; other sites may not. A program that is no
 * browser sends no origin: a browser always does for what could do harm.
 */
export function originAllowed(headers: OriginHeaders, settings: { publicUrl: string | null; trustProxy: number }): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false; // "null" of a sandboxed page
  if (origin === settings.publicUrl) return true;
  const hosts = [host, settings.trustProxy > 0 ? headers.forwardedHost?.split(',')[0]?.trim() : undefined];
  return hosts.includes(new URL(origin).host);
}
