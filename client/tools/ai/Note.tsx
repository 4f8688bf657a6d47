import { Sparkles } from 'lucide-react';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import css from './ai.module.css';

/** Says openly that this AI is a practice one. */
export function Note({ text }: { text: string }) {
  return (
    <div className={css.note}>
      <Sparkles size={26} aria-hidden />
      <p>{text}</p>
      <ReadAloud text={text} compact />
    </div>
  );
}
