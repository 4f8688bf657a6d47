import { LogOut } from 'lucide-react';
import type { CoachMe } from '../../../shared/protocol/http.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster } from '../../ui/index.ts';
import { CoachFrame } from '../frame/index.ts';
import css from './AccountPage.module.css';
import { ChangeName } from './ChangeName.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Coaches } from './Coaches.tsx';

export interface AccountPageProps {
  me: CoachMe;
  onChanged: (me: CoachMe) => void;
  onSignOut: () => void;
  onSignedOut: () => void; // the cookie has expired
}

/** The coach's own name and pass phrase, the other coaches, and signing out. */
export function AccountPage({ me, onChanged, onSignOut, onSignedOut }: AccountPageProps) {
  const t = useT();
  return (
    <CoachFrame page="account">
      <Cluster as="header" gap={16} align="center" justify="between">
        <div>
          <PageTitle>{me.name}</PageTitle>
          <p className="meta">{me.first ? t('coach.account.first') : t(`coach.account.role.${me.role}`)}</p>
        </div>
        <Button icon={LogOut} onPress={onSignOut}>
          {t('coach.signOut')}
        </Button>
      </Cluster>
      <div className={css.parts}>
        <Coaches me={me} onSignedOut={onSignedOut} />
        <ChangeName me={me} onChanged={onChanged} onSignedOut={onSignedOut} />
        <ChangePassphrase name={me.name} onSignedOut={onSignedOut} />
      </div>
    </CoachFrame>
  );
}
