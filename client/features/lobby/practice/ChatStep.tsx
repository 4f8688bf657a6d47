import { MessageCircle, Send } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { Portrait } from '../../../ui/Portrait.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Practice.module.css';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises chatting, with Noor. Any text is right, and it is not sent. */
export function ChatStep({ name, onDone }: StepProps) {
  const t = useT();
  const portrait = useClient(state => state.session?.me.portrait ?? 'p01');
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const reply = name ? t('lobby.chat.reply', { name }) : t('lobby.chat.replyPlain');
  const send = () => {
    setEmpty(!text.trim());
    if (!text.trim()) return;
    setSaid(text.trim());
    setText('');
    announce(reply);
    onDone(t('lobby.chat.done'));
  };
  return (
    <PracticeWindow icon={MessageCircle} title={t('lobby.chat.title')}>
      <Stack as="ul" gap={10} className={css.chat}>
        <Line
          portrait="noor"
          who={t('lobby.colleague')}
          text={name ? t('lobby.chat.first', { name }) : t('lobby.chat.firstPlain')}
        />
        {said !== null && (
          <>
            <Line portrait={portrait} who={name || t('lobby.chat.you')} text={said} mine />
            <Line portrait="noor" mood="blij" who={t('lobby.colleague')} text={reply} />
          </>
        )}
      </Stack>
      <div className={css.write}>
        <TextField
          label={t('lobby.chat.label')}
          value={text}
          onChange={setText}
          max={LIMITS.chat}
          onEnter={send}
          error={empty && !text ? t('lobby.chat.empty') : null}
        />
        <Button icon={Send} onPress={send}>
          {t('lobby.chat.send')}
        </Button>
      </div>
    </PracticeWindow>
  );
}

function Line(props: { portrait: string; mood?: 'blij'; who: string; text: string; mine?: boolean }) {
  return (
    <li className={props.mine ? css.mine : undefined}>
      <Portrait id={props.portrait} mood={props.mood ?? 'neutral'} size={40} alt="" />
      <p>
        <b>{props.who}</b>
        <br />
        {props.text}
      </p>
    </li>
  );
}
