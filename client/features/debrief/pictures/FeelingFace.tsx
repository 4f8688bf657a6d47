import css from './FeelingFace.module.css';

interface Drawing {
  ground: string;
  brows: string;
  eyes: string;
  mouth: string;
  open?: boolean; // the mouth is a filled shape
  more?: string;
}
const FACES: Record<string, Drawing> = {
  blij: {
    ground: '#F2CF7A',
    brows: 'M31 36c4-4 9-4 13-1M56 35c4-3 9-3 13 1',
    eyes: 'M32 47c3-5 9-5 12 0M56 47c3-5 9-5 12 0',
    mouth: 'M31 60c6 15 32 15 38 0c-12 3-26 3-38 0Z',
    open: true,
  },
  trots: {
    ground: '#E8B98F',
    brows: 'M30 33c5-4 10-4 14-2M56 31c4-2 9-2 14 2',
    eyes: 'M32 44c4 4 9 4 12 0M56 44c3 4 8 4 12 0',
    mouth: 'M34 62c8 8 24 8 32 0',
    more: 'M22 56c4-1 7 1 8 4M78 56c-4-1-7 1-8 4',
  },
  nieuwsgierig: {
    ground: '#BFDCDA',
    brows: 'M30 37c4-3 9-3 13-1M56 29c5-4 10-3 13 1',
    eyes: 'M41 46v.1M66 44v.1',
    mouth: 'M40 65c6 4 14 4 20-1',
  },
  verrast: {
    ground: '#D9C9E6',
    brows: 'M29 32c4-5 10-6 14-3M57 29c4-3 10-2 14 3',
    eyes: 'M38 45v.1M62 45v.1',
    mouth: 'M50 58c6 0 8 5 8 9s-3 9-8 9-8-5-8-9 2-9 8-9Z',
    open: true,
  },
  opgelucht: {
    ground: '#CFE3C4',
    brows: 'M31 37c4-2 9-2 13 0M56 37c4-2 9-2 13 0',
    eyes: 'M32 46c3 5 9 5 12 0M56 46c3 5 9 5 12 0',
    mouth: 'M38 63c7 6 17 6 24 0',
  },
  moe: {
    ground: '#C9D3DE',
    brows: 'M30 41c4-3 9-4 14-3M56 38c5-1 10 0 14 3',
    eyes: 'M31 48h13M56 48h13M36 51v.1M62 51v.1',
    mouth: 'M40 67c6-2 14-2 20 0',
    more: 'M33 56c3 2 6 2 9 0M58 56c3 2 6 2 9 0',
  },
  onzeker: {
    ground: '#E9DCC6',
    brows: 'M31 40c4-4 8-6 12-6M57 34c4 0 8 2 12 6',
    eyes: 'M38 47v.1M60 47v.1',
    mouth: 'M37 67c4-5 8 3 13-1s8 3 13-1',
  },
  boos: {
    ground: '#E3A794',
    brows: 'M29 33c6 1 11 3 15 7M56 40c4-4 9-6 15-7',
    eyes: 'M38 47v.1M62 47v.1',
    mouth: 'M36 70c7-8 21-8 28 0',
  },
};
const ORDER = Object.keys(FACES);

/** A feeling as a drawn face, in the style of the portraits. Decoration: the word is under it. */
export function FeelingFace({ id, index, size = 112 }: { id: string; index: number; size?: number }) {
  const face = FACES[id] ?? FACES[ORDER[index % ORDER.length] ?? 'blij'];
  if (!face) return null;
  return (
    <svg className={css.face} viewBox="0 0 100 100" width={size} height={size} aria-hidden>
      <path d="M50 7c25-1 43 17 43 42 0 27-18 44-43 44S7 76 7 50C7 25 25 8 50 7Z" fill={face.ground} />
      <path d="M88 33c8 23-1 55-38 59 27-10 38-30 38-59Z" className={css.shade} />
      <path d={face.brows} />
      <path d={face.eyes} className={css.eyes} />
      <path d={face.mouth} className={face.open ? css.open : undefined} />
      {face.more && <path d={face.more} className={css.fine} />}
    </svg>
  );
}
