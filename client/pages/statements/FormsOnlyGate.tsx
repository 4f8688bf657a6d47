import { useState, type ReactNode } from 'react';
import { PageTitle } from '../../app/PageTitle.tsx';
import { TopBar } from '../../app/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { Button, Panel, ReadAloud } from '../../ui/index.ts';
import { doneOf } from './answers.ts';
import css from './FormsOnlyGate.module.css';
import { StatementForm } from './StatementForm.tsx';
import { useStatements } from './useStatements.ts';

/** People on a waiting list fill in the forms and see thanks; for everybody else the page inside is there as ever. */
export function FormsOnlyGate({ level, children }: { level: string; children: ReactNode }) {
  const t = useT();
  const { page, answer } = useStatements();
  const [again, setAgain] = useState(false);
  const [stopped, setStopped] = useState(false);
  if (!page?.formsOnly) return children;
  const ids = page.statements.map(statement => statement.id);
  const thanks = !again && (stopped || doneOf(ids, page.mine.before) === ids.length);
  return (
    <div>
      <TopBar sub={level} />
      <main id="inhoud" className={css.main}>
        <img src="/art/moment-practice.svg" alt="" />
        <PageTitle key={thanks ? 'thanks' : 'form'}>
          {thanks ? t('statements.thanks.title') : t('statements.formsOnly.title')}
        </PageTitle>
        {thanks ? (
          <>
            <p>{t('statements.thanks.say')}</p>
            <div className={css.acts}>
              <Button onPress={() => setAgain(true)}>{t('statements.thanks.again')}</Button>
              <ReadAloud text={`${t('statements.thanks.title')}. ${t('statements.thanks.say')}`} />
            </div>
          </>
        ) : (
          <>
            <p>{t('statements.formsOnly.say')}</p>
            <p className="meta">
              {t('statements.noRight')} {t('statements.private')}
            </p>
            <Panel as="div">
              <StatementForm
                level={2}
                statements={page.statements}
                given={page.mine.before}
                onAnswer={(_which, id, value) => answer('before', id, value)}
                onDone={() => {
                  setAgain(false);
                  setStopped(true);
                }}
              />
            </Panel>
          </>
        )}
      </main>
    </div>
  );
}
