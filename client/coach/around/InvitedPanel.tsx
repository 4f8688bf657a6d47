import { Check } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, Cluster, Feedback, Panel } from '../../ui/index.ts';
import { missingOf } from './invitedNames.ts';

/** While people join: who was invited and is not in yet, each to tick off. Nothing without a list, or for a guest. */
export function InvitedPanel({ view }: { view: CoachView }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [failed, setFailed] = useState(false);
  const invited = view.around?.invited ?? [];
  if (invited.length === 0) return null;
  const here = [...view.people.filter(person => !person.bot), ...view.door.people].map(person => person.name);
  const missing = missingOf(invited, here);
  const tick = (id: string) =>
    api.coach
      .saveInvited(
        view.session.id,
        invited.map(one => (one.id === id ? { ...one, came: true } : one)),
        language,
      )
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  return (
    <Panel title={t('coach.around.invited')} gap={12}>
      <p aria-live="polite">
        {missing.length === 0
          ? t('coach.around.allIn')
          : t('coach.around.missing', { count: missing.length, all: invited.length })}
      </p>
      {missing.length > 0 && (
        <Cluster as="ul" gap={8}>
          {missing.map(({ id, name }) => (
            <li key={id}>
              <Button size="s" icon={Check} label={t('coach.around.tickLabel', { name })} onPress={() => void tick(id)}>
                {name}
              </Button>
            </li>
          ))}
        </Cluster>
      )}
      {failed && <Feedback kind="notYet">{t('coach.around.notSaved')}</Feedback>}
    </Panel>
  );
}
