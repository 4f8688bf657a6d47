import { Sparkles } from 'lucide-react';
import css from './ai.module.css';

/** A notice that this AI is a simulation. */
export function Note({ text }: { text: string }) {
  return (
    <div className={css.note}>
      <Sparkles size={26} aria-hidden />
      <p>{text}</p>
    </div>
  );
}
