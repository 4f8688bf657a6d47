import { ExternalLink } from 'lucide-react';
import type { Organisation } from '../../../shared/protocol/privacy.ts';
import { useT } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { Block } from './Block.tsx';
import css from './PrivacyPage.module.css';

/** Who is responsible, who watches over it, and on which legal basis: what only the organisation can fill in. */
export function Responsible({ organisation }: { organisation: Organisation }) {
  const t = useT();
  const { name, email, phone, address, statement, officer, basis } = organisation;
  const missing = t('personal.privacy.missing');
  const contact = { email, phone, address };
  return (
    <>
      <Block
        title={t('personal.privacy.who.title')}
        lines={name === null ? [missing] : [t('personal.privacy.who.say', { name }), ...(email === null ? [missing] : [])]}
        also={contactLines(contact, t)}
      >
        <Contact {...contact} />
        {statement !== null && (
          <LinkButton href={statement} newTab size="s" icon={ExternalLink}>
            {t('personal.privacy.who.statement')}
          </LinkButton>
        )}
      </Block>
      <Block
        title={t('personal.privacy.officer.title')}
        lines={[
          officer === null
            ? missing
            : officer.email === null
              ? t('personal.privacy.officer.none')
              : t('personal.privacy.officer.say'),
        ]}
        also={contactLines({ email: officer?.email ?? null }, t)}
      >
        <Contact email={officer?.email ?? null} />
      </Block>
      <Block
        title={t('personal.privacy.basis.title')}
        lines={[basis === null ? missing : t(`personal.privacy.basis.${basis}`, { erase: t('personal.data.erase') })]}
      />
    </>
  );
}

interface ContactProps {
  email: string | null;
  phone?: string | null;
  address?: string | null;
}

const contactLines = ({ email, phone, address }: ContactProps, t: ReturnType<typeof useT>): string[] => [
  ...(email ? [`${t('personal.privacy.who.email')}: ${email}`] : []),
  ...(phone ? [`${t('personal.privacy.who.phone')}: ${phone}`] : []),
  ...(address ? [`${t('personal.privacy.who.address')}: ${address}`] : []),
];

/** How to reach somebody; nothing when nothing is known. */
function Contact({ email, phone, address }: ContactProps) {
  const t = useT();
  if (!email && !phone && !address) return null;
  return (
    <dl className={css.contact}>
      {email && (
        <div>
          <dt>{t('personal.privacy.who.email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {phone && (
        <div>
          <dt>{t('personal.privacy.who.phone')}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      )}
      {address && (
        <div>
          <dt>{t('personal.privacy.who.address')}</dt>
          <dd>{address}</dd>
        </div>
      )}
    </dl>
  );
}
