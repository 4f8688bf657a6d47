import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button, Cluster, Dialog, toast } from '../../../ui/index.ts';
import { teamTitle } from '../../frame/index.ts';
import css from './Dialogs.module.css';

/** Sends a team back to the beginning, or to just before a puzzle. What happened since is undone; chat and messages stay. */
export function RestartDialog({
  team,
  before: first,
  onClose,
}: {
  team: CoachTeamView;
  before: string | null;
  onClose: () => void;
}) {
  const t = useT();
  const id = useId();
  const [before, setBefore] = useState(first ?? '');
  const reached = team.puzzles.filter(puzzle => puzzle.state !== 'locked' && puzzle.sinceMs !== null);
  async function restart() {
    const answer = await coachCommand({ type: 'team.restart', team: team.id, before: before || null });
    if (!answer.ok) return;
    toast(t('coach.restart.done', { team: teamTitle(team.name) }), 'done');
    onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coach.restart.title', { team: teamTitle(team.name) })}
      actions={
        <>
          <Button variant="attention" icon={RotateCcw} onPress={() => void restart()}>
            {t('coach.restart.do')}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
        </>
      }
    >
      <p>{t('coach.restart.say')}</p>
      <Cluster as="p" gap={12} rowGap={6} align="center" className={css.pick}>
        <label htmlFor={id}>{t('coach.restart.from')}</label>
        <select id={id} value={before} onChange={event => setBefore(event.target.value)}>
          <option value="">{t('coach.restart.beginning')}</option>
          {reached.map(puzzle => (
            <option key={puzzle.id} value={puzzle.id}>
              {t('coach.restart.before', { puzzle: puzzle.title })}
            </option>
          ))}
        </select>
      </Cluster>
    </Dialog>
  );
}
