import css from './CurrentDot.module.css';

/** The dot that marks the current part of the session. */
export const CurrentDot = () => <span className={css.now} aria-hidden />;
