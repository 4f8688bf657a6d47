import { Send, TreeDeciduous } from 'lucide-react';
import { useId, useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioCards } from '../../ui/Choices.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './ballot.module.css';

/** Facts are separated by full stops; a line should break between facts rather than inside a short one. */
const together = (facts: string) =>
  facts
    .split(' · ')
    .map(fact => (fact.length <= 18 ? fact.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') : fact))
    .join('\u00a0· ');

interface VoteFormProps {
  view: ToolParts<'ballot'>['ballot'];
  usable: boolean;
  onVote: (first: string, second: string) => Promise<void>;
}

/** Two groups of cards; the first choice cannot be the second choice too. */
export function VoteForm({ view, usable, onVote }: VoteFormProps) {
  const t = useT();
  const reason = useId();
  const [first, setFirst] = useState<string | null>(view.mine?.first ?? null);
  const [second, setSecond] = useState<string | null>(view.mine?.second ?? null);
  const [sending, setSending] = useState(false);
  const cards = (off: string | null) =>
    view.options.map(({ id, label, facts }) => ({
      id,
      label,
      help: id === off ? t('tools.ballot.taken') : together(facts),
      icon: TreeDeciduous,
      disabled: id === off,
    }));
  const complete = first !== null && second !== null;
  const send = () => {
    if (!complete || sending) return;
    setSending(true);
    void onVote(first, second).finally(() => setSending(false));
  };
  return (
    <div className={kit.part}>
      {view.round > 1 && (
        <Feedback kind="info" title="">
          {t('tools.ballot.again')}
        </Feedback>
      )}
      <Stack gap={24} className={css.groups}>
        <ChoiceGrid card={40}>
          <RadioCards
            legend={t('tools.ballot.first')}
            options={cards(null)}
            value={first}
            disabled={!usable || sending}
            onChange={id => {
              setFirst(id);
              if (id === second) setSecond(null);
            }}
          />
        </ChoiceGrid>
        <ChoiceGrid card={40}>
          <RadioCards
            legend={t('tools.ballot.second')}
            options={cards(first)}
            value={second}
            disabled={!usable || sending}
            onChange={setSecond}
          />
        </ChoiceGrid>
      </Stack>
      <div className={kit.row}>
        <Button
          variant="primary"
          icon={Send}
          disabled={!usable || !complete || sending}
          describedBy={complete ? undefined : reason}
          onPress={send}
        >
          {t('tools.ballot.send')}
        </Button>
        {!complete && (
          <span id={reason} className={kit.meta}>
            {t('tools.ballot.chooseBoth')}
          </span>
        )}
      </div>
    </div>
  );
}
