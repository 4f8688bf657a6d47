import { useEffect, useRef } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { uiState, useUiState } from '../../../store/uiState.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import css from './Chat.module.css';

const TYPING_MS = 4_000;

/** The field of the chat. What is not sent yet stays when the chat folds. */
export function Compose() {
  const t = useT();
  const draft = useUiState(state => state.draft);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => uiState.setState({ typing: false }), []);
  const write = (text: string) => {
    uiState.setState({ draft: text, typing: text !== '' });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => uiState.setState({ typing: false }), TYPING_MS);
  };
  const send = async () => {
    const text = draft.trim();
    if (text === '') return;
    write('');
    const sent = await command({ type: 'chat.send', text });
    if (!sent.ok) write(text);
  };
  return (
    <form
      className={css.compose}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={t('game.chat.field')}
        labelHidden
        placeholder={t('game.chat.field')}
        value={draft}
        onChange={write}
        max={LIMITS.chat}
        rows={1}
        onEnter={() => void send()}
      />
      <Button type="submit" disabled={draft.trim() === ''}>
        {t('game.chat.send')}
      </Button>
    </form>
  );
}
