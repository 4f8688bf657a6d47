import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a reader would copy it: page streams decoded with the fonts' ToUnicode tables. Supports only what
 * our own PDFs use: no encryption, no object streams.
 */
export function pdfText(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id!, body!);
  const streamOf = (body: string): string => {
    const match = /stream\n([\s\S]*?)\nendstream/.exec(body);
    if (!match) return '';
    const data = Buffer.from(match[1]!, 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
  };
  const tables = new Map<string, Map<number, string>>(); // font name -> glyph -> text
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? '')?.[1];
      if (table && !tables.has(name!)) tables.set(name!, charactersOf(streamOf(objects.get(table)!)));
    }
  }
  return [...objects.values()]
    .map(streamOf)
    .filter(stream => /\bTf\b/.test(stream))
    .map(stream => pageText(stream, tables))
    .join('\n');
}

const unhex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function charactersOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, from, list] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex], n) =>
      table.set(parseInt(from!, 16) + n, unhex(hex!.replaceAll(' ', ''))),
    );
  }
  return table;
}

function pageText(stream: string, tables: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let table: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [token, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\bET\b/g)) {
    if (font) table = tables.get(font);
    else if (shown !== undefined)
      text += [...shown.matchAll(/<([0-9a-f]*)>/gi)]
        .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
        .map(glyph => table?.get(parseInt(glyph, 16)) ?? '')
        .join('');
    else if (token === 'ET') text += '\n';
  }
  return text;
}
