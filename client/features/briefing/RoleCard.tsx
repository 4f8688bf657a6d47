import type { BriefingView, RoleView } from '../../../shared/protocol/view.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { classes, Cluster, Portrait, RoleMark } from '../../ui/index.ts';
import css from './RoleCard.module.css';

interface Props {
  card: BriefingView['card'][number];
  role: RoleView | undefined;
  portrait: string;
  first: boolean;
}

/** The player's role: its colour and shape, one sentence, and where one begins. */
export function RoleCard({ card, role, portrait, first }: Props) {
  const t = useT();
  const step = first ? card.steps[0] : undefined;
  return (
    <article className={classes(css.card, role && css[`role${role.number}`])} aria-label={card.title}>
      <div className={css.band}>
        {first ? <Portrait id={portrait} mood="blij" size={72} alt="" /> : <span className={css.space} />}
        {role && <RoleMark {...role} size={36} ring className={css.mark} />}
      </div>
      <div className={css.words}>
        <Cluster gap={12} rowGap={4} justify="between" className={css.top}>
          <h3>{card.title}</h3>
          <ReadAloud
            text={`${card.title}. ${card.say} ${step === undefined ? '' : `${t('game.briefing.first')} ${step}`}`}
            compact
          />
        </Cluster>
        <p>{card.say}</p>
        {step !== undefined && (
          <p>
            <b>{t('game.briefing.first')}</b> {step}
          </p>
        )}
      </div>
    </article>
  );
}
