import { useId } from 'react';
import type { ItemView } from '../../../shared/protocol/view.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { AddressText } from './AddressText.tsx';
import styles from './kit.module.css';

/** The player's own notes and lists that help in this tool, as sheets of paper beside it. */
export function OwnItems({ title, which }: { title: string; which: (item: ItemView) => boolean }) {
  const id = useId();
  const items = useClient(state => state.view?.items);
  const mine = (items ?? []).filter(which);
  if (mine.length === 0) return null;
  return (
    <section className={styles.paper} aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {mine.map(item => (
        <Stack gap={8} align="start" key={item.id}>
          {item.sentences.map(sentence => (
            <p key={sentence.id} className={styles.line}>
              <AddressText text={sentence.text} />
            </p>
          ))}
          <ReadAloud text={item.sentences.map(sentence => sentence.text).join(' ')} compact />
        </Stack>
      ))}
    </section>
  );
}
