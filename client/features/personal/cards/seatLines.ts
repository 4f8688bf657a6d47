import type { OwnData } from '../../../../shared/protocol/plan.ts';
import { LANGUAGES } from '../../../../shared/text/languages.ts';
import type { useT } from '../../../i18n/index.ts';
import { formatDate } from '../../../layout/formatDate.ts';

const FIELDS = ['name', 'formerNames', 'language', 'portrait', 'practice', 'code', 'joinedAt'] as const;

/** What is stored about a seat, in words: each field that holds something. A field that is not known here shows as it is. */
export function seatLines(
  seat: OwnData['seat'],
  t: ReturnType<typeof useT>,
  language: Parameters<typeof formatDate>[1],
): string[] {
  const known = new Set<string>(FIELDS);
  const rest = Object.entries(seat).filter(([key, value]) => !known.has(key) && holds(value));
  return [
    ...FIELDS.filter(field => holds(seat[field])).map(field =>
      t(`personal.data.list.fields.${field}`, { value: inWords(field, seat[field], language) }),
    ),
    ...rest.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
}

const holds = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);

function inWords(field: (typeof FIELDS)[number], value: unknown, language: Parameters<typeof formatDate>[1]): string {
  if (field === 'joinedAt') return formatDate(Number(value), language);
  if (field === 'language') return LANGUAGES.find(({ code }) => code === value)?.name ?? String(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
