import { Check, Lightbulb } from 'lucide-react';
import { useId, useState } from 'react';
import type { CoachDetail } from '../../../../shared/protocol/coachDetail.ts';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Cluster, Dialog, Stack, TextArea } from '../../../ui/index.ts';
import { sendToTeam } from '../../frame/index.ts';
import css from './Dialogs.module.css';
import { RecipientField } from './RecipientField.tsx';

export interface HintChoicesProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  detail: CoachDetail | null; // null: not loaded yet
  puzzle: string;
  to: string | null; // seat; null: the whole team
  onClose: () => void;
}

/** The prepared hints of a puzzle in order, to read before giving one; or the coach's own words. */
export function HintChoices({ team, people, detail, puzzle: asked, to: first, onClose }: HintChoicesProps) {
  const t = useT();
  const picker = useId();
  const [to, setTo] = useState<string | null>(first);
  const [about, setAbout] = useState(asked);
  const [text, setText] = useState('');
  const puzzle = team.puzzles.find(one => one.id === about);
  if (!puzzle) return null;
  const others = team.puzzles.filter(one => one.state === 'open' || one.id === about);
  const hints = (detail?.hints ?? []).filter(hint => hint.puzzle === about);
  const now = hints.filter(hint => puzzle.step === null || hint.step === puzzle.step);
  const has = (hint: (typeof hints)[number]) => hint.given || (to !== null && hint.to.includes(to));
  const next = now.find(hint => !has(hint));
  async function own() {
    if (!text.trim()) return;
    const sent = await sendToTeam(
      team.id,
      { type: 'hint.own', puzzle: about, text: text.trim(), ...(to !== null && { to }) },
      t('coach.hint.sentOwn'),
    );
    if (sent) onClose();
  }
  async function give(hint: (typeof hints)[number]) {
    const { step, number } = hint;
    const sent = await sendToTeam(
      team.id,
      { type: 'hint.give', puzzle: about, step, number, ...(to !== null && { to }) },
      t('coach.team.hinted', { number }),
    );
    if (sent) onClose();
  }
  return (
    <Dialog open size="l" onClose={onClose} title={t('coach.hint.title', { puzzle: puzzle.title })}>
      <Cluster gap={28} rowGap={0}>
        {others.length > 1 && (
          <Cluster as="p" gap={12} rowGap={6} align="center" className={css.pick}>
            <label htmlFor={picker}>{t('coach.hint.about')}</label>
            <select id={picker} value={about} onChange={event => setAbout(event.target.value)}>
              {others.map(one => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </Cluster>
        )}
        <RecipientField team={team} people={people} to={to} onTo={setTo} />
      </Cluster>
      {detail === null && <p className="meta">{t('coach.near.loading')}</p>}
      <Stack as="ol" gap={10} className={css.hints}>
        {now.map(hint => (
          <li key={`${hint.step}:${hint.number}`} data-next={hint === next || undefined}>
            <p>
              <b>{t('coach.hint.number', { number: hint.number })}</b> {hint.text}
            </p>
            {has(hint) ? (
              <span className="meta">
                <Check aria-hidden size={18} /> {t('coach.hint.given')}
              </span>
            ) : (
              <Button
                size="s"
                variant={hint === next ? 'primary' : 'secondary'}
                icon={Lightbulb}
                label={`${t('coach.hint.give')}: ${hint.number}`}
                onPress={() => void give(hint)}
              >
                {t('coach.hint.give')}
              </Button>
            )}
          </li>
        ))}
      </Stack>
      <div className={css.own}>
        <TextArea
          label={t('coach.hint.own')}
          help={t('coach.hint.ownHelp')}
          rows={2}
          value={text}
          onChange={setText}
          max={LIMITS.coachMessage}
          onEnter={() => void own()}
        />
        <Button variant="primary" disabled={!text.trim()} onPress={() => void own()}>
          {t('coach.message.send')}
        </Button>
      </div>
    </Dialog>
  );
}
