import { Settings2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { useT } from '../i18n/index.ts';
import { showDialog, useClient } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Stack } from '../ui/flow/Stack.tsx';
import css from './HelpDialog.module.css';
import { helpTopicOf } from './helpTopic.ts';
import { ReadAloud } from '../layout/ReadAloud.tsx';

const LINES = ['one', 'two', 'three', 'four'] as const;
const NONE: readonly string[] = [];

/** What to do now, in plain lines; before the game what is good to know stands under them, during it the current instruction above them. */
export function HelpDialog() {
  const t = useT();
  const [path] = useLocation();
  const place = useClient(state => helpTopicOf(state, path));
  const now = useClient(state => (place === 'game' ? state.view?.lines.now.text : null));
  const more = useClient(state => state.view?.briefing?.lines) ?? NONE;
  const lines = [...LINES.map(line => t(`common.helpDialog.${place}.${line}`)), ...more];
  return (
    <Dialog
      open
      onClose={() => showDialog(null)}
      title={t('common.helpDialog.title')}
      tools={<ReadAloud text={[now ?? '', ...lines].join('\n')} compact />}
      actions={
        <Button icon={Settings2} onPress={() => showDialog('settings')}>
          {t('common.settings')}
        </Button>
      }
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
