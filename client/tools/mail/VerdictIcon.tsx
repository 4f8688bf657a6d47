import { CircleCheck, CircleMinus, Hourglass } from 'lucide-react';
import type { Verdict } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import kit from '../kit/kit.module.css';

const SIGNS = {
  asked: { icon: Hourglass, tone: kit.calm },
  listed: { icon: CircleCheck, tone: kit.good },
  notListed: { icon: CircleMinus, tone: kit.bad },
} as const;

/** What the address list says about a sender, by shape and words, never by colour alone. */
export function VerdictIcon({ verdict }: { verdict: Exclude<Verdict, 'none'> }) {
  const t = useT();
  const { icon: Icon, tone } = SIGNS[verdict];
  return (
    <span className={classes(kit.sign, tone)}>
      <Icon size={20} aria-hidden />
      {t(`tools.mail.${verdict}`)}
    </span>
  );
}
