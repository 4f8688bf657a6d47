import { Users } from 'lucide-react';
import type { AskChoiceView } from '../../../../shared/protocol/lineView.ts';
import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { readWord, showWord, useWords } from '../../../store/words.ts';
import { Button, Portrait } from '../../../ui/index.ts';
import { goToChat } from '../frame/focus.ts';
import { useView } from '../view/useView.ts';
import { useAsk, useAskChoices } from './asking.ts';
import css from './Cue.module.css';
import { useStepNow } from '../moment/useLine.ts';
import { useSteadyPress } from './useSteadyPress.ts';
import { askAct, type AskAct as Act } from './whomToAsk.ts';

/** "Vraag Ans": whom to ask about this step, with their faces. */
export function AskAct() {
  const t = useT();
  const now = useStepNow();
  const choices = useAskChoices();
  const ask = useAsk();
  const { word } = useWords();
  const puzzle = now?.puzzle.id;
  const act: Act = puzzle === undefined ? { is: 'none' } : askAct(choices);
  const who = whoOf(act);
  const names = formatList(
    who.map(one => one.name),
    act.is === 'waits' ? 'and' : 'or',
  );
  const choosing = word?.kind === 'choose';
  const press = () => {
    if (act.is === 'none' || puzzle === undefined) goToChat();
    else if (act.is === 'away') showWord({ kind: 'away', seat: act.who.seat, name: act.who.name, puzzle });
    else if (act.is === 'one') ask(puzzle, act.who);
    else if (choosing) readWord();
    else showWord({ kind: 'choose' });
  };
  const label = {
    none: t('game.cue.askSomebody'),
    waits: t('game.cue.looks', { count: who.length, names }),
    away: t('game.cue.away', { name: names }),
    one: t('game.cue.askName', { names }),
    more: t('game.cue.askName', { names }),
  }[act.is];
  const { ref, onPress } = useSteadyPress([puzzle, act.is, ...who.map(one => one.seat)].join(' '), label, press);
  return (
    <Button
      ref={ref}
      className={css.act}
      icon={act.is === 'none' ? Users : undefined}
      label={act.is === 'away' ? undefined : label}
      disabled={act.is === 'waits'}
      expanded={act.is === 'more' ? choosing : undefined}
      onPress={onPress}
    >
      {act.is !== 'none' && <Faces of={who} />}
      {act.is === 'none' || act.is === 'one' || act.is === 'more' ? (
        <span>
          {t('game.cue.ask')}
          <span className={css.long}> {act.is === 'none' ? t('game.cue.askSomebodyRest') : names}</span>
        </span>
      ) : (
        <>
          <span className={css.long}>{label}</span>
          <span className={css.short}>{act.is === 'waits' ? t('game.cue.asked') : t('game.cue.awayShort')}</span>
        </>
      )}
    </Button>
  );
}

function whoOf(act: Act): readonly AskChoiceView[] {
  if (act.is === 'none') return [];
  return act.is === 'one' || act.is === 'away' ? [act.who] : act.who;
}

/** At most two faces. */
function Faces({ of }: { of: readonly AskChoiceView[] }) {
  const people = useView(view => view.team.people);
  const seats = of.slice(0, 2).map(one => one.seat);
  return (
    <span className={css.faces}>
      {people
        .filter(person => seats.includes(person.seat))
        .map(person => (
          <Portrait key={person.seat} id={person.portrait} size={32} away={person.away} alt="" />
        ))}
    </span>
  );
}
