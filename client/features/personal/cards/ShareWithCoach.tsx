import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { ChoiceCard, ShortList } from './ChoiceCard.tsx';

const SEES = ['step', 'sentence', 'work', 'learn'] as const;
const HIDDEN = ['triad', 'statements', 'name'] as const;

/** Shares the plan with the coaches of the session, or ends that. Says before it what they will see. */
export function ShareWithCoach() {
  const t = useT();
  const { page, token } = useOwnPageState();
  const [shared, setShared] = useState(page?.shared ?? false);
  if (!page || !token) return null;
  const say = t('personal.share.say');
  const sees = {
    title: t(shared ? 'personal.share.sees.now' : 'personal.share.sees.title'),
    lines: SEES.map(what => t(`personal.share.sees.${what}`)),
  };
  const hidden = { title: t('personal.share.hidden.title'), lines: HIDDEN.map(what => t(`personal.share.hidden.${what}`)) };
  const who = t('personal.share.who');
  return (
    <ChoiceCard
      title={t('personal.share.title')}
      read={[say, sees.title, ...sees.lines, hidden.title, ...hidden.lines, who].join('\n')}
      isOn={shared}
      begin={t('personal.share.begin')}
      icon={Share2}
      end={t('personal.share.end')}
      on={t('personal.share.on')}
      off={t('personal.share.off')}
      failed={t('personal.share.failed')}
      choose={on => own.share(token, on).then(() => setShared(on))}
    >
      <p>{say}</p>
      <ShortList {...sees} />
      <ShortList {...hidden} />
      <p className="meta">{who}</p>
    </ChoiceCard>
  );
}
