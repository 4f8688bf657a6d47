import { useState, type ReactNode } from 'react';
import { Loading } from '../../app/Loading.tsx';
import { PageTitle } from '../../app/PageTitle.tsx';
import { TopBar } from '../../app/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { ownToken } from '../../net/own.ts';
import { Button, Panel, ReadAloud } from '../../ui/index.ts';
import { LaterCard } from '../personal/parts/LaterCard.tsx';
import { OwnLink } from '../personal/parts/OwnLink.tsx';
import { MineProvider } from '../personal/PlanContext.tsx';
import { useOwnPage } from '../personal/useOwnPage.ts';
import { doneOf } from './answers.ts';
import css from './FormsOnlyGate.module.css';
import { StatementForm } from './StatementForm.tsx';
import { useStatements } from './useStatements.ts';

export interface FormsOnlyGateProps {
  level: string;
  round: 1 | 2 | null; // null: these people play
  children: ReactNode;
}

/** People on a waiting list fill in the forms, before and after the wait; for everybody else the page inside is there as ever. */
export function FormsOnlyGate({ level, round, children }: FormsOnlyGateProps) {
  return round === null ? children : <FormsOnly key={round} level={level} round={round} />;
}

function FormsOnly({ level, round }: { level: string; round: 1 | 2 }) {
  const t = useT();
  const { page, answer } = useStatements(round);
  const [again, setAgain] = useState(false);
  const [stopped, setStopped] = useState(false);
  if (!page) return <Loading />;
  const moment = round === 2 ? 'after' : 'before';
  const ids = page.statements.map(statement => statement.id);
  const given = page.mine[moment];
  const thanks = !again && (stopped || doneOf(ids, given) === ids.length);
  const thank = t(round === 2 ? 'statements.thanks.say' : 'statements.thanks.sayFirst');
  return (
    <div>
      <TopBar sub={level} />
      <main id="inhoud" className={css.main}>
        <img src="/art/moment-practice.svg" alt="" />
        <PageTitle key={thanks ? 'thanks' : 'form'}>
          {t(thanks ? 'statements.thanks.title' : round === 2 ? 'statements.formsOnly.titleAgain' : 'statements.formsOnly.title')}
        </PageTitle>
        {thanks ? (
          <>
            <p>{thank}</p>
            <div className={css.acts}>
              <Button onPress={() => setAgain(true)}>{t('statements.thanks.again')}</Button>
              <ReadAloud text={`${t('statements.thanks.title')}. ${thank}`} />
            </div>
            <ToKeep />
          </>
        ) : (
          <>
            <p>{t(round === 2 ? 'statements.formsOnly.sayAgain' : 'statements.formsOnly.say')}</p>
            <p className="meta">
              {t('statements.noRight')} {t('statements.private')}
            </p>
            <Panel as="div">
              <StatementForm
                level={2}
                statements={page.statements}
                given={given}
                onAnswer={(_which, id, value) => answer(moment, id, value)}
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

/** The link by which one comes back for the second time, and what a programme asks that measures later. */
function ToKeep() {
  const [token] = useState(ownToken);
  const mine = useOwnPage(token);
  if (!token || !mine.page) return null;
  return (
    <MineProvider mine={mine}>
      <OwnLink token={token} deleteOn={mine.page.session.deleteOn} to="game" />
      <LaterCard />
    </MineProvider>
  );
}
