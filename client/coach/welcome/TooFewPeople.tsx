import { UserPlus } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import css from './TooFewPeople.module.css';

/** What a coach can do when only one or two people came. */
export function TooFewPeople({ count, link }: { count: number; link: string }) {
  const t = useT();
  return (
    <div className={css.few}>
      <h3>{t('coach.welcome.fewTitle', { count })}</h3>
      <ul>
        {(['call', 'join', 'later'] as const).map(one => (
          <li key={one}>{t(`coach.welcome.few.${one}`)}</li>
        ))}
      </ul>
      <LinkButton href={link} newTab size="s" icon={UserPlus}>
        {t('coach.welcome.joinToo')}
      </LinkButton>
    </div>
  );
}
