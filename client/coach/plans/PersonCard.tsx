import { useId } from 'react';
import type { PersonPlan } from '../../../shared/protocol/sharedPlans.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster, Portrait, Row } from '../../ui/index.ts';
import type { Desk } from './desk.ts';
import { NoteField } from './NoteField.tsx';
import css from './PersonCard.module.css';

/** One person's shared plan, and the note for the talk beside it. */
export function PersonCard({ desk, person }: { desk: Desk; person: PersonPlan }) {
  const t = useT();
  const id = useId();
  const { name, portrait, plan } = person;
  const empty = plan === null ? t('coach.plans.ended', { name }) : plan.length === 0 ? t('coach.plans.empty', { name }) : null;
  const read = [name, empty, ...(plan ?? []).map(line => `${line.title}: ${line.text}`)].filter(Boolean).join('. ');
  return (
    <li className={css.person} aria-labelledby={id}>
      <Cluster gap={12} rowGap={4} align="center" justify="between">
        <Row gap={12} align="center">
          <Portrait id={portrait} alt="" size={56} />
          <h3 id={id}>{name}</h3>
        </Row>
        <ReadAloud compact text={read} />
      </Cluster>
      <div className={css.parts}>
        {empty ? (
          <p>{empty}</p>
        ) : (
          <dl className={css.plan}>
            {(plan ?? []).map(line => (
              <div key={line.title}>
                <dt>{line.title}</dt>
                <dd>{line.text}</dd>
              </div>
            ))}
          </dl>
        )}
        <NoteField desk={desk} person={person} />
      </div>
    </li>
  );
}
