import type { BriefingView, RoleView } from '../../../shared/protocol/view.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { classes, Portrait, RoleMark, Row, Stack } from '../../ui/index.ts';
import css from './RoleCard.module.css';

interface Props {
  card: BriefingView['card'][number];
  role: RoleView | undefined;
  portrait: string;
  first: boolean;
}

/** The player's role: its colour and shape, one sentence, and the first two things to do. */
export function RoleCard({ card, role, portrait, first }: Props) {
  const t = useT();
  return (
    <article className={classes(css.card, role && css[`role${role.number}`])} aria-label={card.title}>
      <div className={css.band}>
        {first ? <Portrait id={portrait} mood="blij" size={104} alt="" /> : <span className={css.space} />}
        {role && <RoleMark {...role} size={52} ring className={css.mark} />}
      </div>
      <div className={css.words}>
        <Row gap={12} justify="between" className={css.top}>
          <h3>{card.title}</h3>
          <ReadAloud text={`${card.title}. ${card.say} ${card.steps.join(' ')}`} compact />
        </Row>
        <p>{card.say}</p>
        {card.steps.length > 0 && (
          <>
            <h4>{t('game.briefing.first')}</h4>
            <Stack as="ol" gap={10}>
              {card.steps.map((step, at) => (
                <Row as="li" gap={12} key={step}>
                  <i aria-hidden>{at + 1}</i>
                  {step}
                </Row>
              ))}
            </Stack>
          </>
        )}
      </div>
    </article>
  );
}
