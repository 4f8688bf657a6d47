import { X, type LucideIcon } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { asSentence, repeatsHeading, underHeading } from '../../../../../shared/text/titles.ts';
import { useT } from '../../../../i18n/index.ts';
import { ReadAloud } from '../../../../layout/ReadAloud.tsx';
import { announceFirst, Button, classes } from '../../../../ui/index.ts';
import { soon } from '../../frame/focus.ts';
import { FoldButton, FoldText } from '../../frame/FoldText.tsx';
import { useFold } from '../../frame/useFold.ts';
import css from './Slot.module.css';

interface Props {
  kind: 'hint' | 'notYet' | 'done' | 'plain' | 'answer' | 'look';
  icon?: LucideIcon;
  picture?: ReactNode; // instead of the icon: a face
  title?: string | undefined;
  say: string;
  spoken?: boolean; // said aloud when it comes
  actions?: ReactNode;
  onRead?: (() => void) | undefined;
  children?: ReactNode;
}

/** One text above the line, with what one can do about it, and a cross for who has read it. */
export function Slot({ kind, icon: Icon, picture, title, say, spoken = true, actions, onRead, children }: Props) {
  const t = useT();
  const whole = title ? underHeading(title, say) : say;
  const fold = useFold(whole);
  const twice = title !== undefined && repeatsHeading(title, say);
  useEffect(() => {
    if (spoken) announceFirst(whole);
  }, [spoken, say, whole]);
  const read = () => {
    onRead?.();
    soon(() => document.querySelector<HTMLElement>('[data-region="cue"]')?.focus());
  };
  return (
    <section
      className={classes(css.slot, css[kind], !actions && fold.is === 'fits' && css.lone)}
      data-word={kind}
      aria-label={whole}
      tabIndex={-1}
    >
      {picture ?? (Icon && <Icon aria-hidden />)}
      <FoldText className={css.words} fold={fold}>
        {title && !twice && <b>{`${asSentence(title)} `}</b>}
        {say}
        {children}
      </FoldText>
      <div className={css.go}>
        <FoldButton fold={fold} />
        {actions && <span className={css.actions}>{actions}</span>}
        <ReadAloud icon className={css.say} text={whole} />
        {onRead && (
          <Button variant="quiet" icon={X} onPress={read}>
            <span className="vh">{t('game.cue.read')}</span>
          </Button>
        )}
      </div>
    </section>
  );
}
