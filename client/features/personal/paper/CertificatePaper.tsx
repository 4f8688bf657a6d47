import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { Logo } from '../../../layout/Logo.tsx';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { Cluster, Panel, TextField } from '../../../ui/index.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { SaveStatus } from '../saved/SaveStatus.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './CertificatePaper.module.css';
import { PaperPage } from './PaperPage.tsx';

/** The certificate of participation on one sheet, with a name to type. */
export function CertificatePaper({ onBack }: { onBack: () => void }) {
  const t = useT();
  const { page, plan, change } = useOwnPageState();
  const language = useClient(state => state.settings.language);
  const certificate = page?.certificate;
  if (!page || !certificate) return null;
  const name = plan.name.trim() || page.name;
  const date = formatDate(certificate.date, language);
  const { duration, coach, practised } = certificate;
  const areas = [...new Set(practised.map(one => one.area))];
  const text = [
    t('personal.certificate.title'),
    `${name} ${t('personal.certificate.of')} ${certificate.level}.`,
    practised.length > 0 && `${t('personal.certificate.practised')}: ${practised.map(one => one.skill).join(', ')}.`,
    [
      `${t('personal.certificate.date')}: ${date}.`,
      duration !== null && `${t('personal.certificate.duration')}: ${duration}.`,
      coach !== null && `${t('personal.certificate.coach')}: ${coach}.`,
    ]
      .filter(Boolean)
      .join(' '),
    t('personal.certificate.note'),
  ]
    .filter(Boolean)
    .join('\n');
  return (
    <PaperPage
      sub={page.session.level}
      text={text}
      pdf={{ path: 'own/certificate.pdf', name: t('personal.paper.certificateFile') }}
      onBack={onBack}
      form={
        <Panel tone="warm" as="div">
          <TextField
            label={t('personal.plan.name')}
            help={t('personal.certificate.say')}
            value={plan.name}
            placeholder={page.name}
            max={LIMITS.planName}
            autoComplete="name"
            onChange={typed => change({ name: oneLine(typed) })}
          />
          <SaveStatus />
        </Panel>
      }
    >
      <div className={css.frame}>
        <Logo />
        <PageTitle className={css.title}>{t('personal.certificate.title')}</PageTitle>
        <p className={css.name}>{name}</p>
        <p>
          {t('personal.certificate.of')} <b>{certificate.level}</b>
        </p>
        {practised.length > 0 && (
          <section className={css.practised}>
            <h2>{t('personal.certificate.practised')}</h2>
            {areas.map(area => (
              <div key={area}>
                {area !== '' && <h3>{area}</h3>}
                <p>
                  {practised
                    .filter(one => one.area === area)
                    .map(one => one.skill)
                    .join(' · ')}
                </p>
              </div>
            ))}
          </section>
        )}
        <Cluster as="dl" gap={48} rowGap={10} justify="center" className={css.facts}>
          <div>
            <dt>{t('personal.certificate.date')}</dt>
            <dd>{date}</dd>
          </div>
          {duration !== null && (
            <div>
              <dt>{t('personal.certificate.duration')}</dt>
              <dd>{duration}</dd>
            </div>
          )}
          {coach !== null && (
            <div>
              <dt>{t('personal.certificate.coach')}</dt>
              <dd>{coach}</dd>
            </div>
          )}
        </Cluster>
        <p className={css.note}>{t('personal.certificate.note')}</p>
      </div>
    </PaperPage>
  );
}
