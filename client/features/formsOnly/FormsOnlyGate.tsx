import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import type { RescueProps } from '../../layout/Rescue.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { loadTexts } from '../../i18n/load.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Cluster, Panel, PictureHeader } from '../../ui/index.ts';
import { doneOf, StatementForm, useStatements } from '../statements/index.ts';
import css from './FormsOnlyGate.module.css';

const ToKeep = lazy(async () => {
  const [keep] = await Promise.all([import('./FormsToKeep.tsx'), loadTexts('personal')]);
  return { default: keep.FormsToKeep };
});

export interface FormsOnlyGateProps {
  level: string;
  round: 1 | 2 | null; // null: a normal session, with a game
  hand: RescueProps['hand'];
  children: ReactNode;
}

/** Shows the forms to people on a waiting list, before and after the wait, and its children to everybody else. */
export function FormsOnlyGate({ level, round, hand, children }: FormsOnlyGateProps) {
  return round === null ? children : <FormsOnly key={round} level={level} round={round} hand={hand} />;
}

function FormsOnly({ level, round, hand }: { level: string; round: 1 | 2; hand: RescueProps['hand'] }) {
  const t = useT();
  const { page, answer } = useStatements(round);
  const [thanks, setThanks] = useState<boolean | null>(null); // null: not known yet whether the forms were filled in before
  if (!page) return <Loading />;
  const moment = round === 2 ? 'after' : 'before';
  const ids = page.statements.map(statement => statement.id);
  const given = page.mine[moment];
  if (thanks === null) setThanks(doneOf(ids, given) === ids.length);
  const thank = t(round === 2 ? 'statements.thanks.say' : 'statements.thanks.sayFirst');
  return (
    <div>
      <TopBar sub={level} hand={hand} />
      <main id="inhoud" className={css.main}>
        <PictureHeader picture="moment-practice">
          <PageTitle key={thanks ? 'thanks' : 'form'}>
            {t(
              thanks ? 'statements.thanks.title' : round === 2 ? 'statements.formsOnly.titleAgain' : 'statements.formsOnly.title',
            )}
          </PageTitle>
          <p>{thanks ? thank : t(round === 2 ? 'statements.formsOnly.sayAgain' : 'statements.formsOnly.say')}</p>
        </PictureHeader>
        {thanks ? (
          <>
            <Cluster gap={10}>
              <Button onPress={() => setThanks(false)}>{t('statements.thanks.again')}</Button>
              <ReadAloud text={`${t('statements.thanks.title')}. ${thank}`} />
            </Cluster>
            <Suspense fallback={<Loading />}>
              <ToKeep />
            </Suspense>
          </>
        ) : (
          <>
            <Panel as="div">
              <StatementForm
                level={2}
                statements={page.statements}
                given={given}
                onAnswer={(_which, id, value) => answer(moment, id, value)}
                onDone={() => setThanks(true)}
              />
            </Panel>
            <p className="meta">
              {t('statements.noRight')} {t('statements.private')}
            </p>
          </>
        )}
      </main>
    </div>
  );
}
