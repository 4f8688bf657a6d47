import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachDetail } from '../../../../shared/protocol/coachDetail.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { minutesOf } from '../logic/time.ts';
import { toTeam } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import css from './Lines.module.css';
import { useStaysDown } from './useStaysDown.ts';

/** What the team says to each other. A line that hurts can be taken away, for everybody. */
export function ChatTab({ team, detail }: { team: string; detail: CoachDetail | null }) {
  const t = useT();
  const mayAct = useMayAct();
  const [removing, setRemoving] = useState<CoachDetail['chat'][number] | null>(null);
  const lines = detail?.chat ?? [];
  const list = useStaysDown<HTMLOListElement>(lines.length);
  if (!detail) return <p className="meta">{t('coach.near.loading')}</p>;
  if (lines.length === 0) return <p className="meta">{t('coach.near.noChat')}</p>;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by keyboard */}
      <ol ref={list} className={css.lines} tabIndex={0} aria-label={t('coach.near.chat')}>
        {lines.map(line => (
          <li key={line.id}>
            <span className={css.when}>{t('coach.near.minute', { count: minutesOf(line.atMs) })}</span>
            <span lang={line.language}>
              <b>{line.name}</b> {line.removed ? <i>{t('coach.near.removed')}</i> : line.text}
            </span>
            {mayAct && !line.removed && (
              <Button
                size="s"
                variant="quiet"
                icon={Trash2}
                label={`${t('coach.near.remove')}: ${line.name}, ${line.text}`}
                onPress={() => setRemoving(line)}
              >
                {t('coach.near.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {removing && (
        <Confirm
          title={t('coach.near.removeTitle', { name: removing.name })}
          say={t('coach.near.removeSay', { text: removing.text })}
          act={t('coach.near.remove')}
          onAct={() => void toTeam(team, { type: 'chat.remove', line: removing.id }, t('coach.near.removedDone'))}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
