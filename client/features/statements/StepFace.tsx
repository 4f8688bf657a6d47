import css from './StepFace.module.css';

const MOUTHS = [
  'M33 70c8-10 26-10 34 0',
  'M35 68c9-5 21-5 30 0',
  'M35 65c10 1 20 1 30 0',
  'M35 62c9 7 21 7 30 0',
  'M31 59c6 17 32 17 38 0c-12 3-26 3-38 0Z',
];
const BROWS = [
  'M30 40c4-4 9-6 13-6M57 34c4 0 9 2 13 6',
  'M31 38c4-3 8-4 12-3M57 35c4-1 8 0 12 3',
  'M31 36c4-2 8-2 12-1M57 35c4-1 8-1 12 1',
  'M31 35c4-3 8-3 12-1M57 34c4-2 8-2 12 1',
  'M30 34c4-4 9-4 13-2M57 32c4-2 9-2 13 2',
];

/** One of five faces, from "not true" to "completely true". The label is under it. */
export function StepFace({ step }: { step: 1 | 2 | 3 | 4 | 5 }) {
  return (
    <svg className={`${css.face} ${css[`step${step}`]}`} viewBox="0 0 100 100" aria-hidden>
      <path d="M50 7c25-1 43 17 43 42 0 27-18 44-43 44S7 76 7 50C7 25 25 8 50 7Z" className={css.head} />
      <path d="M88 33c8 23-1 55-38 59 27-10 38-30 38-59Z" className={css.shade} />
      <path d={BROWS[step - 1]} />
      <path d={step === 5 ? 'M32 47c3-5 9-5 12 0M56 47c3-5 9-5 12 0' : 'M38 47v.1M62 47v.1'} className={css.eyes} />
      <path d={MOUTHS[step - 1]} className={step === 5 ? css.open : undefined} />
    </svg>
  );
}
