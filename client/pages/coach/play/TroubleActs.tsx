import { Download, History, RotateCcw, Rewind } from 'lucide-react';
import { useState } from 'react';
import type { TeamTrouble } from '../../../../shared/protocol/teamTrouble.ts';
import { useT } from '../../../i18n/index.ts';
import { coachApi } from '../../../net/coachApi.ts';
import { coachCommand } from '../../../net/coach.ts';
import { useClient } from '../../../store/store.ts';
import { Button, LinkButton, toast } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { teamWord, timeWord } from '../words.ts';

export type Broken = Extract<TeamTrouble, { kind: 'broken' }>;

/** What a coach can do about a team that cannot be opened. What leaves something behind is asked about once. */
export function TroubleActs({ team, trouble }: { team: { id: string; name: string }; trouble: Broken }) {
  const t = useT();
  const session = useClient(state => state.coach?.session.id ?? '');
  const [asking, setAsking] = useState<'lastGood' | 'beginning' | null>(null);
  const { lastGood, why } = trouble;
  const name = teamWord(team.name);
  const time = lastGood ? timeWord(lastGood.at) : '';
  const reopen = async (moment: 'now' | 'lastGood' | 'beginning'): Promise<void> => {
    const answer = await coachCommand({ type: 'team.reopen', team: team.id, moment }, { quiet: true });
    if (answer.ok) toast(t('coach.trouble.retried', { team: name }), 'done');
    else toast(t('coach.trouble.still', { team: name }), 'notYet');
  };
  return (
    <>
      <Button
        size="s"
        variant="primary"
        icon={RotateCcw}
        label={t('coach.trouble.retryLabel', { team: name })}
        onPress={() => void reopen('now')}
      >
        {t('coach.trouble.retry')}
      </Button>
      {lastGood && (
        <Button size="s" icon={History} onPress={() => setAsking('lastGood')}>
          {t('coach.trouble.lastGood', { time })}
        </Button>
      )}
      {why !== 'store' && why !== 'level' && (
        <Button size="s" icon={Rewind} onPress={() => setAsking('beginning')}>
          {t('coach.trouble.anew')}
        </Button>
      )}
      <LinkButton size="s" variant="quiet" icon={Download} href={coachApi.teamCopy(session, team.id)} download>
        {t('coach.trouble.copy')}
      </LinkButton>
      {asking === 'lastGood' && (
        <Confirm
          title={t('coach.trouble.lastGoodTitle', { team: name, time })}
          say={t('coach.trouble.lastGoodSay', { count: lastGood?.lost ?? 0 })}
          act={t('coach.trouble.lastGood', { time })}
          onAct={() => void reopen('lastGood')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'beginning' && (
        <Confirm
          title={t('coach.trouble.anewTitle', { team: name })}
          say={t('coach.trouble.anewSay')}
          act={t('coach.trouble.anew')}
          onAct={() => void reopen('beginning')}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
