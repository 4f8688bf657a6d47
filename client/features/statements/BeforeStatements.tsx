import { Check, MessageSquareHeart } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { countStatements, followSave, useDoing } from '../../store/doing.ts';
import { Button, Dialog, Panel, Row } from '../../ui/index.ts';
import { doneOf } from './answers.ts';
import css from './BeforeStatements.module.css';
import { StatementForm } from './StatementForm.tsx';
import { useStatements } from './useStatements.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';

/** The statements in the waiting room: an invitation, and the form in a dialog. */
export function BeforeStatements() {
  const t = useT();
  const { page, answer } = useStatements();
  const [open, setOpen] = useState(false);
  const ids = page?.statements.map(statement => statement.id) ?? [];
  const given = page?.mine.before ?? {};
  const done = doneOf(ids, given);
  const complete = done === ids.length;
  const answered = ids.filter(id => given[id] !== undefined && given[id] !== 'skipped').length;
  useDoing('statements', open);
  useEffect(() => countStatements({ answered, open: !complete }), [answered, complete]);
  if (!page) return null;
  const lead = [t('statements.before.say'), t('statements.noRight'), t('statements.private')].join(' ');
  return (
    <Panel title={t('statements.before.title')} tone="warm" gap={10}>
      {complete ? (
        <Row as="p" gap={8} className={css.done}>
          <Check aria-hidden /> {t('statements.before.done')}
        </Row>
      ) : (
        <p>{t('statements.before.short')}</p>
      )}
      <Button icon={MessageSquareHeart} wide onPress={() => setOpen(true)}>
        {complete ? t('statements.before.look') : done > 0 ? t('statements.before.goOn') : t('statements.before.open')}
      </Button>
      <Dialog
        open={open}
        size="l"
        title={t('statements.before.title')}
        tools={<ReadAloud text={lead} compact />}
        onClose={() => setOpen(false)}
      >
        <p className={`meta ${css.lead}`}>{lead}</p>
        <StatementForm
          statements={page.statements}
          given={given}
          onAnswer={(_which, id, value) => followSave(id, answer('before', id, value))}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </Panel>
  );
}
