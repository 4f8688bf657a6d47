import { Logo } from '../../../layout/Logo.tsx';
import { peerLine } from '../../../layout/peerWords.ts';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { PaperPage } from './PaperPage.tsx';
import css from './PlanPaper.module.css';
import { planAsText } from './planText.ts';
import { usePlanLines } from './usePlanLines.ts';

/** The plan on one printable sheet. */
export function PlanPaper({ onBack }: { onBack: () => void }) {
  const t = useT();
  const { page, plan } = useOwnPageState();
  const language = useClient(state => state.settings.language);
  const feedback = page?.feedback.map(peerLine).join(' ') || null;
  const lines = [...usePlanLines(), { title: t('personal.feedback.onPaper'), text: feedback }];
  if (!page) return null;
  const name = plan.name || page.name;
  const text = planAsText(`${t('personal.plan.title')} · ${name}`, lines);
  const [sentence, ...rest] = lines;
  const steps = rest.filter(line =>
    [t('personal.plan.step'), t('personal.plan.when'), t('personal.plan.buddy')].includes(line.title),
  );
  const others = rest.filter(line => !steps.includes(line) && line.text !== null); // one step is enough: what is empty is left out
  return (
    <PaperPage
      sub={page.session.level}
      text={text}
      pdf={{ path: 'own/plan.pdf', name: t('personal.paper.planFile') }}
      onBack={onBack}
    >
      <header className={css.head}>
        <div>
          <PageTitle>{t('personal.plan.title')}</PageTitle>
          <p>
            {name} · {formatDate(page.session.date, language)}
          </p>
        </div>
        <Logo />
      </header>
      {sentence?.text && <blockquote className={css.quote}>“{sentence.text}”</blockquote>}
      <dl className={css.step}>
        {steps.map(line => (
          <div key={line.title}>
            <dt>{line.title}</dt>
            <dd>{line.text ?? <Empty />}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <dl className={css.rest}>
          {others.map(line => (
            <div key={line.title}>
              <dt>{line.title}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </PaperPage>
  );
}

/** An empty line to write on by hand, with a text for screen readers. */
function Empty() {
  const t = useT();
  return (
    <span className={css.empty}>
      <span className="vh">{t('personal.paper.empty')}</span>
    </span>
  );
}
