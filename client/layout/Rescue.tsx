import { CircleQuestionMark, Hand, Settings2, type LucideIcon } from 'lucide-react';
import { useT } from '../i18n/index.ts';
import { showDialog } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import css from './Rescue.module.css';

export interface RescueProps {
  hand?: { up: boolean; onChange: (up: boolean) => void }; // absent before joining
  help?: boolean;
  onHelp?: () => void; // instead of the help dialog
  settings?: boolean | 'roomy'; // `roomy`: not where the top is narrow; the help dialog leads there as well
}

/**
 * "Letters, beeld en geluid", "Hulp" and "Hand omhoog": the right end of the top of every page, 52 px high.
 * The top that holds it says `container: top / inline-size`: where that is narrow, an icon stands above a short word.
 */
export function Rescue({ hand, help = true, onHelp = () => showDialog('help'), settings = true }: RescueProps) {
  const t = useT();
  return (
    <div className={css.rescue}>
      {settings && (
        <Act
          icon={Settings2}
          words={t('common.settings')}
          short={t('common.settingsShort')}
          className={classes(css.settings, settings === 'roomy' && css.roomy)}
          onPress={() => showDialog('settings')}
        />
      )}
      {help && <Act icon={CircleQuestionMark} words={t('common.help')} short={t('common.help')} onPress={onHelp} />}
      {hand && (
        <Act
          icon={Hand}
          words={t(hand.up ? 'common.handDown' : 'common.hand')}
          short={t(hand.up ? 'common.handDownShort' : 'common.handShort')}
          className={classes(css.hand, hand.up && css.up)}
          onPress={() => hand.onChange(!hand.up)}
        />
      )}
    </div>
  );
}

interface ActProps {
  icon: LucideIcon;
  words: string;
  short: string; // part of `words`, for who says what is written
  className?: string;
  onPress: () => void;
}

function Act({ icon, words, short, className, onPress }: ActProps) {
  return (
    <Button className={classes(css.act, className)} icon={icon} label={words} onPress={onPress}>
      <span className={css.long}>{words}</span>
      <span className={css.short}>{short}</span>
    </Button>
  );
}
