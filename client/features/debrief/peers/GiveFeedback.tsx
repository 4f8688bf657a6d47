import { Check, ChevronDown, ChevronUp, Eye, Heart, Sprout } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { SEEN_IN_SENTENCE, type SharedSentence } from '../../../../shared/protocol/peers.ts';
import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button, Cluster, Stack } from '../../../ui/index.ts';
import css from './PeerSentences.module.css';

const ICONS = { deed: Eye, result: Sprout };

export interface GiveFeedbackProps {
  to: SharedSentence;
  praise: DebriefView['praise'];
}

/** Kind things to say about a colleague's sentence: one tap each, and a tap again takes it back. */
export function GiveFeedback({ to: { seat, name, given }, praise }: GiveFeedbackProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = praise.find(word => word.id === given.word);
  const give = (word: string) => {
    void command({ type: 'peer.word', to: seat, word: word === given.word ? null : word });
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <Stack as="fieldset" gap={8} aria-label={t('debrief.peers.to', { name })}>
      <Cluster gap={8}>
        {SEEN_IN_SENTENCE.map(what => (
          <Button
            key={what}
            size="s"
            icon={given[what] ? Check : ICONS[what]}
            pressed={given[what]}
            onPress={() => void command({ type: 'peer.see', to: seat, what, on: !given[what] })}
          >
            {t(`debrief.peers.${what}`)}
          </Button>
        ))}
        {praise.length > 0 && (
          <Button
            ref={opener}
            size="s"
            icon={chosen ? Check : Heart}
            iconAfter={open ? ChevronUp : ChevronDown}
            expanded={open}
            controls={id}
            className={chosen && css.chosen}
            onPress={() => setOpen(!open)}
          >
            {chosen ? t('debrief.peers.word', { word: chosen.label }) : t('debrief.peers.choose')}
          </Button>
        )}
      </Cluster>
      <Cluster as="fieldset" gap={8} id={id} hidden={!open} aria-label={t('debrief.peers.words', { name })}>
        {open &&
          praise.map(word => (
            <Button
              key={word.id}
              size="s"
              icon={word.id === given.word ? Check : undefined}
              pressed={word.id === given.word}
              onPress={() => give(word.id)}
            >
              {word.label}
            </Button>
          ))}
      </Cluster>
    </Stack>
  );
}
