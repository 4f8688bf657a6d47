import css from './NowMark.module.css';

/** The dot beside the part of the meeting that goes on now. */
export const NowMark = () => <span className={css.now} aria-hidden />;
