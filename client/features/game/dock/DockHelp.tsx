import { CircleQuestionMark, Footprints, Hand } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button, Row } from '../../../ui/index.ts';
import { goToWindow } from '../desk/focus.ts';
import css from './Dock.module.css';
import { useRaisedHand } from '../view/useRaisedHand.ts';

/** The buttons "Hulp" and "Hand omhoog", always at the bottom right. */
export function DockHelp() {
  const t = useT();
  const hand = useRaisedHand();
  return (
    <Row gap={8} align="stretch" className={css.help}>
      {hand.claimedBy !== null && (
        <p className={css.claimed}>
          <Footprints aria-hidden />
          {t('game.coach.comes', { coach: hand.claimedBy })}
        </p>
      )}
      <Button className={css.big} icon={CircleQuestionMark} onPress={() => goToWindow('help')}>
        {t('game.dock.help')}
      </Button>
      <Button className={css.big} variant="attention" icon={Hand} onPress={hand.toggle}>
        {t(hand.up ? 'game.dock.handDown' : 'game.dock.hand')}
      </Button>
    </Row>
  );
}
