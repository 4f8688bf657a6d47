/** A strict parser of calendar files by RFC 5545: throws on anything that the standard does not allow. */
export interface Component {
  name: string;
  properties: { name: string; parameters: Record<string, string>; value: string }[];
  components: Component[];
}

const NAME = /^[A-Z0-9-]+$/;
const MUST: Record<string, string[]> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};
const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'CLASS', 'URL', 'PRODID', 'VERSION', 'TRANSP'];
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'PRODID', 'UID'];

export function readCalendar(bytes: Buffer): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) throw new Error('a byte order mark');
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  if (/[^\r]\n|\r(?!\n)/.test(text)) throw new Error('a line that does not end in CR LF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (line === '') throw new Error('an empty line');
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets in a line`);
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line)); // throws if a character was cut in two
  }
  const lines = text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const stack: Component[] = [{ name: '', properties: [], components: [] }];
  for (const line of lines) {
    const property = readLine(line);
    const { name, value } = property;
    if (name === 'BEGIN') stack.push({ name: value, properties: [], components: [] });
    else if (name === 'END') {
      const done = stack.pop()!;
      if (done.name !== value) throw new Error(`${value} ends where ${done.name} is open`);
      check(done);
      stack.at(-1)!.components.push(done);
    } else stack.at(-1)!.properties.push(property);
  }
  const [root] = stack;
  if (stack.length !== 1 || root!.components.length !== 1 || root!.properties.length) throw new Error('not one calendar');
  return root!.components[0]!;
}

function readLine(line: string): Component['properties'][number] {
  const at = line.indexOf(':');
  if (at < 0) throw new Error(`no value in ${line}`);
  const [name = '', ...parameters] = line.slice(0, at).split(';');
  const value = line.slice(at + 1);
  if (!NAME.test(name)) throw new Error(`"${name}" is no name`);
  if (value === '') throw new Error(`${name} is empty`);
  if (/[^\P{Cc}\t]/u.test(value)) throw new Error(`a control character in ${name}`);
  return {
    name,
    parameters: Object.fromEntries(parameters.map(one => one.split('=') as [string, string])),
    value: TEXTS.includes(name) ? readText(value) : value,
  };
}

function readText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\(.)/g, (_all, sign: string) => {
    if (!'\\;,nN'.includes(sign)) throw new Error(`\\${sign} is no escape`);
    return sign.toLowerCase() === 'n' ? '\n' : sign;
  });
}

function check({ name, properties }: Component): void {
  const names = properties.map(property => property.name);
  for (const must of MUST[name] ?? []) if (!names.includes(must)) throw new Error(`${name} has no ${must}`);
  for (const once of ONCE) if (names.filter(one => one === once).length > 1) throw new Error(`${once} stands twice in ${name}`);
  for (const { name: of, parameters, value } of properties) {
    if (of === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`DTSTAMP ${value}`);
    if (/^DT(START|END)$/.test(of) && parameters.VALUE === 'DATE' && !/^\d{8}$/.test(value)) throw new Error(`${of} ${value}`);
    if (of === 'TRIGGER' && !/^-?P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/.test(value)) throw new Error(`TRIGGER ${value}`);
  }
}
