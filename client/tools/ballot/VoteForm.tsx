import { Check, Send } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { usePoints } from './usePoints.ts';
import { useMainAct } from '../kit/mainAct.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './ballot.module.css';

/** Facts are separated by full stops; a line should break between facts rather than inside a short one. */
const together = (facts: string) =>
  facts
    .split(' · ')
    .map(fact => (fact.length <= 18 ? fact.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') : fact))
    .join('\u00a0· ');

const PLACES = ['first', 'second'] as const;
type Places = Record<(typeof PLACES)[number], string | null>;

interface VoteFormProps {
  view: ToolParts<'ballot'>['ballot'];
  usable: boolean;
  onVote: (first: string, second: string) => Promise<void>;
}

/** The evidence points of this option; nothing if the team counted none. */
function Points({ count }: { count: number | undefined }) {
  const t = useT();
  return count !== undefined && <span className={css.points}>{t('tools.ballot.points', { count })}</span>;
}

/** Each option in one row, with "Eerste" and "Tweede"; the main button sends the choice. */
export function VoteForm({ view, usable, onVote }: VoteFormProps) {
  const t = useT();
  const [choice, setChoice] = useState<Places>({ first: view.mine?.first ?? null, second: view.mine?.second ?? null });
  const [sending, setSending] = useState(false);
  const points = usePoints();
  const mayChoose = usable && !sending;
  const { first, second } = choice;
  const choose = (place: keyof Places, id: string) =>
    setChoice(now => {
      const other = place === 'first' ? 'second' : 'first';
      return { ...now, [place]: now[place] === id ? null : id, ...(now[other] === id && { [other]: null }) };
    });
  const send = () => {
    if (first === null || second === null) return;
    setSending(true);
    void onVote(first, second).finally(() => setSending(false));
  };
  useMainAct(
    mayChoose
      ? {
          label: t('tools.ballot.send'),
          icon: Send,
          off: first === null || second === null ? t('tools.ballot.chooseBoth') : null,
          press: send,
        }
      : null,
  );
  return (
    <Stack as="ul" gap={8} aria-label={t('tools.ballot.choose')}>
      {view.options.map(({ id, label, facts }) => (
        <li key={id} className={css.option}>
          <p>
            <span>
              <b>{label}</b> <Points count={points.get(label)} />
            </span>
            <span className={kit.meta}>{together(facts)}</span>
          </p>
          <div className={css.places}>
            {PLACES.map(place => (
              <Button
                key={place}
                icon={choice[place] === id ? Check : undefined}
                pressed={choice[place] === id}
                disabled={!mayChoose}
                label={`${t(`tools.ballot.${place}`)}: ${label}`}
                className={classes(css.place, choice[place] === id && css[place])}
                onPress={() => choose(place, id)}
              >
                {t(`tools.ballot.${place}`)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </Stack>
  );
}
