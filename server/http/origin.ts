/** The parts of a request that tell where it came from. */
export interface OriginHeaders {
  origin: string | undefined;
  host: string | undefined;
  forwardedHost: string | undefined;
}

interface Settings {
  publicUrl: string | null;
  trustProxy: number;
}

/** The same in the headers of a request, whichever form they have. */
export function originHeaders(get: (name: string) => string | null | undefined): OriginHeaders {
  return {
    origin: get('origin') ?? undefined,
    host: get('host') ?? undefined,
    forwardedHost: get('x-forwarded-host')?.split(',')[0]?.trim(),
  };
}

/**
 * May this page speak to us? Its own pages may, and pages at PUBLIC_URL; other sites may not. A program that is no
 * browser sends no origin: a browser always does for what could do harm.
 */
export function originAllowed(headers: OriginHeaders, settings: Settings): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const site = siteOf(origin);
  if (!site) return false; // "null" of a sandboxed page
  if (site.origin === settings.publicUrl) return true;
  const hosts = [host, settings.trustProxy > 0 ? headers.forwardedHost : undefined];
  return hosts.includes(site.host);
}

/** The site that an origin names: an address of the web and nothing after it. */
export function siteOf(origin: string): URL | null {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url : null;
}

/** The address that people use for this server, for links: the one that is set, else the best guess. */
export function baseOf(headers: OriginHeaders, settings: Settings, protocol?: string): string {
  if (settings.publicUrl !== null) return settings.publicUrl;
  if (headers.origin !== undefined && originAllowed(headers, settings)) return new URL(headers.origin).origin;
  return `${protocol === 'https' ? 'https' : 'http'}://${headers.host ?? 'localhost'}`; // what a proxy says may be anything
}

/** Whether somebody came by https, as far as this server can tell: then a cookie may only travel so. */
export const isHttps = (request: { secure?: boolean } | undefined, settings: Settings): boolean =>
  !!request?.secure || !!settings.publicUrl?.startsWith('https:');
