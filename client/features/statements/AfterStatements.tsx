import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Panel, Row } from '../../ui/index.ts';
import { doneOf } from './answers.ts';
import css from './BeforeStatements.module.css';
import { StatementForm } from './StatementForm.tsx';
import { useStatements } from './useStatements.ts';

/** The statements after the debrief: how it is now, and how it was before today. Part of the page, and optional. */
export function AfterStatements({ id }: { id?: string }) {
  const t = useT();
  const { page, answer } = useStatements();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!page) return null;
  const ids = page.statements.map(statement => statement.id);
  const done = doneOf(ids, page.mine.after);
  const complete = done === ids.length;
  const lead = `${t('statements.noRight')} ${t('statements.private')}`;
  return (
    <div id={id}>
      <Panel
        title={t('statements.after.title')}
        tone={open ? 'paper' : 'warm'}
        gap={10}
        aside={<ReadAloud compact text={`${t('statements.after.say')} ${lead}`} />}
      >
        {open ? (
          <StatementForm
            focusFirst
            statements={page.statements}
            given={page.mine.after}
            before={{ ask: page.lookBackAsk, given: page.mine.lookBack }}
            onAnswer={(which, one, value) => answer(which === 'now' ? 'after' : 'lookBack', one, value)}
            onDone={() => {
              setOpen(false);
              requestAnimationFrame(() => button.current?.focus());
            }}
          />
        ) : (
          <>
            {complete ? (
              <Row as="p" gap={8} className={css.done}>
                <Check aria-hidden /> {t('statements.after.done')}
              </Row>
            ) : (
              <p>{t('statements.after.say')}</p>
            )}
            <div>
              <Button ref={button} variant={complete ? 'secondary' : 'primary'} onPress={() => setOpen(true)}>
                {complete ? t('statements.before.look') : done > 0 ? t('statements.before.goOn') : t('statements.before.open')}
              </Button>
            </div>
          </>
        )}
        <p className="meta">{lead}</p>
      </Panel>
    </div>
  );
}
