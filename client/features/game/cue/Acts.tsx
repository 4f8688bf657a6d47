import { AskAct } from './AskAct.tsx';
import css from './Cue.module.css';
import { HintAct } from './HintAct.tsx';
import { MainButton } from './MainButton.tsx';

/** The three acts: same place, same order, in every state. */
export function Acts() {
  return (
    <div className={css.acts}>
      <AskAct />
      <HintAct />
      <MainButton />
    </div>
  );
}
