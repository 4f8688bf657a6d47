/** The headers of a request that say where it came from. */
export interface OriginHeaders {
  origin: string | undefined;
  host: string | undefined;
  forwardedHost: string | undefined;
}

interface Settings {
  publicUrl: string | null;
  trustProxy: number;
}

/** These headers of a request, in any of their forms. */
export function originHeaders(get: (name: string) => string | null | undefined): OriginHeaders {
  return {
    origin: get('origin') ?? undefined,
    host: get('host') ?? undefined,
    forwardedHost: get('x-forwarded-host')?.split(',')[0]?.trim(),
  };
}

/**
 * Whether a page may send requests to this server: its own pages and pages at PUBLIC_URL may, other sites may not.
 * Programs other than browsers send no origin; browsers always do for requests that could do harm.
 */
export function originAllowed(headers: OriginHeaders, settings: Settings): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const site = siteOf(origin);
  if (!site) return false; // "null": a sandboxed page
  if (site.origin === settings.publicUrl) return true;
  const hosts = [host, settings.trustProxy > 0 ? headers.forwardedHost : undefined];
  return hosts.includes(site.host);
}

/** The site of an origin: a web address without a path. */
export function siteOf(origin: string): URL | null {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url : null;
}

/** The address that people use for this server, for links: the configured one, else the best guess. */
export function baseOf(headers: OriginHeaders, settings: Settings, protocol?: string): string {
  if (settings.publicUrl !== null) return settings.publicUrl;
  if (headers.origin !== undefined && originAllowed(headers, settings)) return new URL(headers.origin).origin;
  return `${protocol === 'https' ? 'https' : 'http'}://${headers.host ?? 'localhost'}`; // a proxy may report anything
}

/** Whether somebody uses https, as far as this server can tell: their cookies are then restricted to https. */
export const isHttps = (request: { secure?: boolean } | undefined, settings: Settings): boolean =>
  !!request?.secure || !!settings.publicUrl?.startsWith('https:');
