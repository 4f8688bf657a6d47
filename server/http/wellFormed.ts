import type { IncomingMessage } from 'node:http';

const LONGEST_HOST = 260; // a host name of at most 253 characters, and a port
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Whether a request has a single, well-formed host, so that addresses built from it are valid too. */
function isValidHost(host: string | undefined): boolean {
  return host !== undefined && host.length <= LONGEST_HOST && HOST.test(host) && URL.canParse(`http://${host}/`);
}

/** Whether a request is well-formed: one valid Host, and a valid path. */
export function isWellFormedRequest({ headers, rawHeaders, url }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 && isValidHost(headers.host) && isValidPath(url);
}

const isValidPath = (url: string | undefined): boolean => !!url?.startsWith('/') && URL.canParse(`http://host${url}`);

/**
 * The same for an upgrade, whose path ends with the id of a room. The framework would take the name of an inherited
 * property for one.
 */
export const isWellFormedUpgrade = (request: IncomingMessage): boolean =>
  isWellFormedRequest(request) && !(new URL(`http://host${request.url}`).pathname.split('/').at(-1)! in Object.prototype);
