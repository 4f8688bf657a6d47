import { CircleQuestionMark, Hand } from 'lucide-react';
import { useT } from '../i18n/index.ts';
import { showDialog } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Row } from '../ui/flow/Row.tsx';
import css from './HelpCorner.module.css';

export interface HelpCornerProps {
  hand?: { up: boolean; onChange: (up: boolean) => void }; // absent before joining
  inline?: boolean; // part of a bar, instead of fixed over the page
}

/** "Hulp" and "Hand omhoog", always at the bottom right. */
export function HelpCorner({ hand, inline = false }: HelpCornerProps) {
  const t = useT();
  return (
    <Row gap={8} align="stretch" className={classes(!inline && css.fixed)}>
      <Button className={css.button} icon={CircleQuestionMark} onPress={() => showDialog('help')}>
        {t('common.help')}
      </Button>
      {hand && (
        <Button className={css.button} variant="attention" icon={Hand} onPress={() => hand.onChange(!hand.up)}>
          {hand.up ? t('common.handDown') : t('common.hand')}
        </Button>
      )}
    </Row>
  );
}
