import { Check, HeartHandshake } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AskView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, ColleagueNote, RoleMark, Stack } from '../../../ui/index.ts';
import { askedByMe } from './asks.ts';
import { useView } from '../view/useView.ts';
import css from './Asks.module.css';

/** Answers from colleagues for a puzzle (or for all), as yellow cards with a face and "Dank u". */
export function Received({ puzzle }: { puzzle?: string }) {
  const asks = useView(view => view.asks);
  const me = useView(view => view.me.seat);
  const answered = askedByMe(asks, me, puzzle).filter(ask => ask.answers.length > 0);
  const count = answered.reduce((sum, ask) => sum + ask.answers.length, 0);
  const place = useSeenWhenMore(count);
  if (count === 0) return null;
  return (
    <Stack gap={8} ref={place}>
      {answered.map(ask => (
        <AnswerNote key={ask.id} ask={ask} />
      ))}
    </Stack>
  );
}

/** Scrolls the cards into view when another one arrives while this window is open. */
function useSeenWhenMore(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) place.current?.scrollIntoView({ block: 'nearest' });
    before.current = count;
  }, [count]);
  return place;
}

function AnswerNote({ ask }: { ask: AskView }) {
  const t = useT();
  const person = useView(view => view.team.people.find(one => one.seat === ask.to));
  if (!person) return null;
  const [role] = person.roles;
  return (
    <ColleagueNote
      portrait={person.portrait}
      mood={ask.thanked ? 'blij' : 'neutral'}
      title={t('game.ask.answered', { name: person.name })}
      mark={role && <RoleMark {...role} />}
      actions={
        <>
          {ask.thanked ? (
            <p className={css.thanked}>
              <Check aria-hidden /> {t('game.ask.thanked', { name: person.name })}
            </p>
          ) : (
            <Button size="s" icon={HeartHandshake} onPress={() => void command({ type: 'thank', ask: ask.id })}>
              {t('game.ask.thank', { name: person.name })}
            </Button>
          )}
          <ReadAloud text={ask.answers.map(answer => answer.text).join(' ')} compact />
        </>
      }
    >
      {ask.answers.map((answer, at) => (
        <p key={at}>
          “{answer.text}” <span className="meta">{t('game.ask.from', { item: answer.item })}</span>
        </p>
      ))}
    </ColleagueNote>
  );
}
