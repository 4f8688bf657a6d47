import { Table } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Panel, Scroller, Stack } from '../../ui/index.ts';
import css from './Section.module.css';

export interface SectionProps {
  title: string;
  words: string[]; // its content in sentences
  picture?: ReactNode;
  table?: ReactNode; // the same numbers; collapsed when there is a picture
}

/** A section of a report: sentences, a chart, and the numbers as a table. */
export function Section({ title, words, picture, table }: SectionProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Panel title={title} aside={<ReadAloud compact text={[title, ...words].join('. ')} />} className={css.panel}>
      <Stack gap={10} className={css.section}>
        {words.map(line => (
          <p key={line}>{line}</p>
        ))}
        {picture}
        {picture && table && (
          <div className={css.more}>
            <Button size="s" variant="quiet" icon={Table} expanded={open} onPress={() => setOpen(!open)}>
              {open ? t('report.hideTable') : t('report.table')}
            </Button>
          </div>
        )}
        {table &&
          (picture && !open ? (
            <div className={css.folded}>{table}</div>
          ) : (
            <Scroller label={title} className={css.scroll}>
              {table}
            </Scroller>
          ))}
      </Stack>
    </Panel>
  );
}
