import type { IncomingMessage } from 'node:http';

const LONGEST_HOST = 260; // a name of 253, and a port
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Whether a request names one host, in a form that an address can have. What is built from it is then an address too. */
function isSoundHost(host: string | undefined): boolean {
  return host !== undefined && host.length <= LONGEST_HOST && HOST.test(host) && URL.canParse(`http://${host}/`);
}

/** Whether a request can be understood at all: one sound Host, and a path that is one. */
export function isSoundRequest({ headers, rawHeaders, url }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 && isSoundHost(headers.host) && isSoundPath(url);
}

const isSoundPath = (url: string | undefined): boolean => !!url?.startsWith('/') && URL.canParse(`http://host${url}`);

/** The same for a socket, whose path ends with a room. The framework would take a name that every object has for one. */
export const isSoundUpgrade = (request: IncomingMessage): boolean =>
  isSoundRequest(request) && !(new URL(`http://host${request.url}`).pathname.split('/').at(-1)! in Object.prototype);
