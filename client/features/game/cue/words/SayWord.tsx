import { Info, Lightbulb } from 'lucide-react';
import { readWord, type Word } from '../../../../store/words.ts';
import { Slot } from './Slot.tsx';

/** A sentence in answer to a press: why something cannot be done yet, or what was seen. */
export function SayWord({ word: { text, tone } }: { word: Extract<Word, { kind: 'say' }> }) {
  return <Slot kind="plain" icon={tone === 'why' ? Lightbulb : Info} say={text} spoken={false} onRead={readWord} />;
}
