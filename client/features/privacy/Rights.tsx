import { ArrowRight, ExternalLink } from 'lucide-react';
import type { Organisation, PrivacyPage } from '../../../shared/protocol/privacy.ts';
import { useT } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { Block } from './Block.tsx';

/** Who sees the data: the team, the coach, whose computer it is, and nobody else. */
export function Recipients({ page: { organisation, kept } }: { page: PrivacyPage }) {
  const t = useT();
  const { host } = organisation;
  const where =
    host === null
      ? t('personal.privacy.see.hostMissing')
      : host.company === null
        ? t('personal.privacy.see.own')
        : t('personal.privacy.see.company', { company: host.company });
  return (
    <Block
      list
      title={t('personal.privacy.see.title')}
      lines={[
        t('personal.privacy.see.team'),
        t('personal.privacy.see.coach'),
        t('personal.privacy.see.report'),
        t('personal.privacy.see.research'),
        where,
        ...(kept.some(one => one.id === 'lrs') ? [t('personal.privacy.see.lrs')] : []),
        t('personal.privacy.see.nobody'),
        t('personal.privacy.see.voices'),
      ]}
    />
  );
}

/** What people may ask, and where each button is. */
export function Rights({ organisation: { email }, hasPage }: { organisation: Organisation; hasPage: boolean }) {
  const t = useT();
  return (
    <Block
      list
      tone="warm"
      title={t('personal.privacy.rights.title')}
      lines={[
        t('personal.privacy.rights.see', { see: t('personal.data.see') }),
        t('personal.privacy.rights.take', { download: t('personal.data.download') }),
        t('personal.privacy.rights.correct'),
        t('personal.privacy.rights.erase', { erase: t('personal.data.erase') }),
        email === null ? t('personal.privacy.rights.objectMissing') : t('personal.privacy.rights.object', { email }),
        t('personal.privacy.rights.answer'),
      ]}
    >
      {hasPage && (
        <LinkButton href="/eigen" iconAfter={ArrowRight}>
          {t('personal.privacy.rights.own')}
        </LinkButton>
      )}
    </Block>
  );
}

/** Whether one must give data, whether a computer decides, and where to complain. */
export function Further({ organisation: { authority } }: { organisation: Organisation }) {
  const t = useT();
  return (
    <>
      <Block title={t('personal.privacy.must.title')} lines={[t('personal.privacy.must.say'), t('personal.privacy.must.free')]} />
      <Block title={t('personal.privacy.decides.title')} lines={[t('personal.privacy.decides.say')]} />
      <Block title={t('personal.privacy.complain.title')} lines={[t('personal.privacy.complain.say', { name: authority.name })]}>
        <LinkButton href={authority.url} newTab size="s" icon={ExternalLink}>
          {t('personal.plan.website', { title: authority.name })}
        </LinkButton>
      </Block>
    </>
  );
}
