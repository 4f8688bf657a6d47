import { HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import { COMPLIMENTS, type Compliment } from '../../../../shared/protocol/compliments.ts';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Dialog, Stack, TextField } from '../../../ui/index.ts';
import { teamTitle, sendToTeam } from '../../frame/index.ts';
import css from './Dialogs.module.css';
import { RecipientField } from './RecipientField.tsx';

export interface ComplimentDialogProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  to: string | null; // initial recipient: a seat; null: the team
  onClose: () => void;
}

/** Sends a compliment: one of five ready ones, or the coach's own words. */
export function ComplimentDialog({ team, people, to: first, onClose }: ComplimentDialogProps) {
  const t = useT();
  const [to, setTo] = useState<string | null>(first);
  const [text, setText] = useState('');
  const name = people.find(person => person.seat === to)?.name ?? teamTitle(team.name);
  async function send(compliment: Compliment | null) {
    const own = text.trim();
    if (compliment === null && !own) return;
    const sent = await sendToTeam(
      team.id,
      { type: 'compliment', compliment, ...(compliment === null && { text: own }), ...(to !== null && { to }) },
      t('coach.compliment.sent', { to: name }),
    );
    if (sent) onClose();
  }
  return (
    <Dialog open onClose={onClose} title={t('coach.compliment.title', { to: name })}>
      <RecipientField team={team} people={people} to={to} onTo={setTo} />
      <Stack as="ul" gap={8} className={css.ready}>
        {COMPLIMENTS.map(one => (
          <li key={one}>
            <Button wide icon={HeartHandshake} onPress={() => void send(one)}>
              {t(`coach.compliment.${one}`)}
            </Button>
          </li>
        ))}
      </Stack>
      <div className={css.own}>
        <TextField label={t('coach.compliment.own')} value={text} onChange={setText} max={LIMITS.coachMessage} />
        <Button variant="primary" disabled={!text.trim()} onPress={() => void send(null)}>
          {t('coach.message.send')}
        </Button>
      </div>
    </Dialog>
  );
}
