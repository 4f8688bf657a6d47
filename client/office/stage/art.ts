import type { Box } from '../model/places.ts';

/** One piece of the drawing: SVG without its outer element, and the box that it fills. */
export interface Piece {
  box: Box;
  art: string;
}

let pieces: Promise<ReadonlyMap<string, Piece>> | null = null;
/** Loads the pieces of the drawing, once. */
export function loadPieces(): Promise<ReadonlyMap<string, Piece>> {
  pieces ??= fetchText('/art/office-parts.json').then(text => {
    const raw = JSON.parse(text) as Record<string, { box: [number, number, number, number]; art: string }>;
    return new Map(
      Object.entries(raw).map(
        ([
          name,
          {
            box: [x, y, w, h],
            art,
          },
        ]) => [name, { box: { x, y, w, h }, art }],
      ),
    );
  });
  pieces.catch(() => (pieces = null)); // the next call retries
  return pieces;
}

const people = new Map<string, Promise<string>>();
/** Loads a file of assets/public/people as SVG text, once. */
export function loadPerson(file: string): Promise<string> {
  const known = people.get(file) ?? fetchText(`/people/${file}.svg`);
  people.set(file, known);
  known.catch(() => people.delete(file));
  return known;
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
