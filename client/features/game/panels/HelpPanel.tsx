import { Armchair, Hand, Keyboard, Lightbulb, ListChecks, PauseCircle, Settings2, WalletCards } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { showDialog } from '../../../store/store.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Cluster } from '../../../ui/index.ts';
import { goTo } from '../frame/focus.ts';
import { PauseRequest } from '../overlays/PauseRequest.tsx';
import { useRaisedHand } from '../../../layout/useRaisedHand.ts';
import { useLine } from '../moment/useLine.ts';
import css from './Panels.module.css';

/** The most asked questions, each with a button that does what is asked. */
export function HelpPanel() {
  const t = useT();
  const now = useLine().text;
  const hand = useRaisedHand();
  return (
    <div className={css.panel}>
      <p>{t('game.help.intro')}</p>
      <ul className={css.rows}>
        <Row icon={Lightbulb} title={t('game.help.now')} say={now} />
        <Row icon={ListChecks} title={t('game.help.stuck')} say={t('game.help.stuckSay')}>
          <Button size="s" icon={ListChecks} onPress={() => goTo('tasks')}>
            {t('game.help.openTasks')}
          </Button>
        </Row>
        <Row icon={Hand} title={t('game.help.coach')} say={t('game.help.coachSay')}>
          <Button size="s" variant="attention" icon={Hand} pressed={hand.up} onPress={() => hand.onChange(!hand.up)}>
            {t(hand.up ? 'common.handDown' : 'common.hand')}
          </Button>
        </Row>
        <Row icon={PauseCircle} title={t('game.help.pause')}>
          <PauseRequest />
        </Row>
        <Row icon={WalletCards} title={t('game.help.windows')} say={t('game.help.windowsSay')} />
        <Row icon={Armchair} title={t('game.help.room')}>
          <Button size="s" icon={Armchair} onPress={() => goTo('room')}>
            {t('game.office.listTitle')}
          </Button>
        </Row>
        <Row icon={Settings2} title={t('game.help.look')}>
          <Button size="s" icon={Settings2} onPress={() => showDialog('settings')}>
            {t('game.top.lookLong')}
          </Button>
        </Row>
        <Row icon={Keyboard} title={t('game.help.keys')} say={t('game.help.keysSay')} />
      </ul>
    </div>
  );
}

interface RowProps {
  icon: typeof Hand;
  title: string;
  say?: string;
  children?: React.ReactNode;
}
function Row({ icon: Icon, title, say, children }: RowProps) {
  return (
    <li>
      <Icon className={css.icon} aria-hidden />
      <div className={css.words}>
        <h3>{title}</h3>
        {say && <p>{say}</p>}
        {children && (
          <Cluster gap={8} className={css.buttons}>
            {children}
          </Cluster>
        )}
      </div>
      {say && <ReadAloud text={`${title}. ${say}`} compact />}
    </li>
  );
}
