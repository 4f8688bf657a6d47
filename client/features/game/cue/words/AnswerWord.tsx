import { Check, HeartHandshake } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { command } from '../../../../net/game.ts';
import { readWord, type Word } from '../../../../store/words.ts';
import { Button, Portrait } from '../../../../ui/index.ts';
import { useView } from '../../view/useView.ts';
import css from './Slot.module.css';
import { Slot } from './Slot.tsx';
import { useGoes } from './useGoes.ts';

/** What a colleague sent: the last sentence, and whether there are more. All of them stand in the tool and in Briefjes. */
export function AnswerWord({ word }: { word: Extract<Word, { kind: 'answer' }> }) {
  const t = useT();
  const ask = useView(view => view.asks.find(one => one.id === word.ask));
  const person = useView(view => view.team.people.find(one => one.seat === ask?.to));
  const last = ask?.answers.at(-1);
  useGoes(word, !last || !person);
  if (!ask || !person || !last) return null;
  const more = ask.answers.length - 1;
  const say = [`“${last.text}”`, ask.left > 0 && t('game.cue.answerLeft', { name: person.name })].filter(Boolean).join(' ');
  return (
    <Slot
      kind="answer"
      picture={<Portrait id={person.portrait} size={40} mood={ask.thanked ? 'blij' : 'neutral'} alt="" />}
      title={t('game.cue.answer', { name: person.name })}
      say={say}
      onRead={readWord}
      actions={
        ask.thanked ? (
          <span className="vh">{t('game.ask.thanked', { name: person.name })}</span>
        ) : (
          <Button
            size="s"
            icon={ask.thanked ? Check : HeartHandshake}
            onPress={() => void command({ type: 'thank', ask: ask.id })}
          >
            {t('game.ask.thank', { name: person.name })}
          </Button>
        )
      }
    >
      {more > 0 && <span className={css.full}> {t('game.cue.answerMore', { count: more })}</span>}
    </Slot>
  );
}
