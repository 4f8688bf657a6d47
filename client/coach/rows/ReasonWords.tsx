import type { Reason } from './reason.ts';
import css from './ReasonWords.module.css';

/** A reason with the name or the task in it set off, and for how long. */
export function ReasonWords({ words, bold, when }: Reason) {
  const at = bold ? words.indexOf(bold) : -1;
  return (
    <p className={css.words}>
      {at < 0 ? (
        words
      ) : (
        <>
          {words.slice(0, at)}
          <b>{bold}</b>
          {words.slice(at + bold.length)}
        </>
      )}
      {when && (
        <>
          , <span className={css.when}>{when}</span>
        </>
      )}
    </p>
  );
}
