import { useT } from '../../../i18n/index.ts';
import { Dialog } from '../../../ui/index.ts';
import { local, useLocal } from '../live/local.ts';
import { useView } from '../live/useView.ts';
import { AskButton } from './AskButton.tsx';
import css from './Asks.module.css';

/** From the strip, when more than one colleague may know: whom to ask. */
export function WhomDialog() {
  const t = useT();
  const id = useLocal(state => state.whom);
  const puzzle = useView(view => view.puzzles.find(one => one.id === id));
  const close = () => local.setState({ whom: null });
  return (
    <Dialog open={puzzle !== undefined} onClose={close} title={t('game.ask.whom')}>
      {puzzle && (
        <div className={css.whom}>
          <p>{puzzle.title}</p>
          {puzzle.askable.map(target => (
            <AskButton key={target.seat} puzzle={puzzle.id} to={target} onAsked={close} />
          ))}
        </div>
      )}
    </Dialog>
  );
}
