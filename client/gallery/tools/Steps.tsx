import { Check } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import css from '../gallery.module.css';

/** Stands in for the game's steps under a part: about as much room, no game behind it. */
export function Steps({ goal, button, done }: { goal?: string; button?: string; done: boolean }) {
  if (!goal && !button) return null;
  return (
    <div className={css.steps}>
      {goal && <p className="meta">{goal}</p>}
      {done ? (
        <Feedback kind="done" />
      ) : (
        button && (
          <Button variant="primary" icon={Check}>
            {button}
          </Button>
        )
      )}
    </div>
  );
}
