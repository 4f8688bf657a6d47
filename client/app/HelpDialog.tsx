import { useT } from '../i18n/index.ts';
import { showDialog, useClient, type ClientState } from '../store/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Stack } from '../ui/flow/Stack.tsx';
import css from './HelpDialog.module.css';
import { ReadAloud } from '../layout/ReadAloud.tsx';

const LINES = ['one', 'two', 'three', 'four'] as const;

/** Which of the help texts applies to where somebody is now. */
export function helpTopicOf({ view, session }: Pick<ClientState, 'view' | 'session'>) {
  switch (view?.phase) {
    case 'briefing':
    case 'reveal':
    case 'debrief':
      return view.phase;
    case 'closed':
      return 'debrief';
    case 'playing':
    case 'paused':
    case 'deciding':
      return 'game';
    default:
      return session?.door ? 'door' : session ? 'lobby' : 'join';
  }
}

/** What to do now, in four plain lines; during the game the current instruction stands above them. */
export function HelpDialog() {
  const t = useT();
  const place = useClient(helpTopicOf);
  const now = useClient(state => (place === 'game' ? state.view?.strip.text : null));
  const lines = LINES.map(line => t(`common.helpDialog.${place}.${line}`));
  return (
    <Dialog
      open
      onClose={() => showDialog(null)}
      title={t('common.helpDialog.title')}
      tools={<ReadAloud text={[now ?? '', ...lines].join('\n')} compact />}
    >
      <Stack gap={16} className={css.help}>
        {now && (
          <p className={css.now}>
            <b>{t('common.helpDialog.now')}</b> {now}
          </p>
        )}
        <Stack as="ol" gap={12}>
          {lines.map((line, at) => (
            <li key={line}>
              <span aria-hidden>{at + 1}</span>
              {line}
            </li>
          ))}
        </Stack>
      </Stack>
    </Dialog>
  );
}
