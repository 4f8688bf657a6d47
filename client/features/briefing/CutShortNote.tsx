import { useEffect } from 'react';
import { useCutShortWords } from '../../layout/useCutShortWords.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { useT } from '../../i18n/index.ts';
import { forgetCutShort, toldOfCutShort } from '../../store/doing.ts';
import { announce, Button, Cluster, Feedback, Stack } from '../../ui/index.ts';
import css from './CutShortNote.module.css';

/** Tells somebody who was busy in the waiting room why they are here now; it stays until it is read. */
export function CutShortNote() {
  const t = useT();
  const words = useCutShortWords();
  useEffect(() => {
    if (words === null) return;
    toldOfCutShort();
    announce(words, 'cutShort');
  }, [words]);
  if (words === null) return null;
  return (
    <div className={css.note}>
      <Feedback kind="info">
        <Stack gap={8}>
          <p>{words}</p>
          <Cluster gap={8} align="center">
            <Button size="s" onPress={forgetCutShort}>
              {t('game.cutShort.seen')}
            </Button>
            <ReadAloud text={words} compact />
          </Cluster>
        </Stack>
      </Feedback>
    </div>
  );
}
