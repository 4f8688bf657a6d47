import { FileText, IdCard, List, Mail, Smartphone, StickyNote, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { ItemView } from '../../../../shared/protocol/view.ts';
import { underHeading } from '../../../../shared/text/titles.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { AddressText } from '../../../tools/kit/AddressText.tsx';
import { classes } from '../../../ui/index.ts';
import css from './ItemCard.module.css';

const icons: Record<ItemView['kind'], LucideIcon> = {
  note: StickyNote,
  card: IdCard,
  mail: Mail,
  list: List,
  file: FileText,
  device: Smartphone,
};

/** One note, card or list, as paper on the desk. */
export function ItemCard({ item }: { item: ItemView }) {
  const t = useT();
  const id = useId();
  const Icon = icons[item.kind];
  const text = item.sentences.map(sentence => sentence.text).join(' ');
  return (
    <article className={classes(css.card, css[item.kind])} aria-labelledby={id}>
      <header className={css.head}>
        <Icon aria-hidden />
        <h4 id={id}>{item.name}</h4>
        {item.fresh && <span className={css.fresh}>{t('game.notes.fresh')}</span>}
        <ReadAloud text={underHeading(item.name, text)} compact />
      </header>
      <ul className={css.lines}>
        {item.sentences.map(sentence => (
          <li key={sentence.id}>
            <AddressText text={sentence.text} />
          </li>
        ))}
      </ul>
    </article>
  );
}
