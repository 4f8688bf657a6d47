import { Check } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Face } from '../kit/Face.tsx';
import { Part } from '../kit/Part.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './ballot.module.css';

const HELPER = 6; // number of the role that helps

/** Who has already chosen, by face and name. Their choices stay hidden. */
export function Waiting({ voted }: { voted: ToolParts<'ballot'>['ballot']['voted'] }) {
  const t = useT();
  const people = useClient(state => state.view?.team?.people);
  const choosing = (people ?? []).filter(
    person => voted.includes(person.name) || (!person.away && person.roles.every(role => role.number !== HELPER)),
  );
  return (
    <Part title={t('tools.ballot.voted')} className={css.waiting}>
      <Cluster as="ul" gap={12}>
        {choosing.map(({ seat, name }) => (
          <li key={seat} className={css.voter}>
            <span className={css.face}>
              <Face seat={seat} size={44} />
              {voted.includes(name) && (
                <span className={css.tick}>
                  <Check size={14} strokeWidth={4} aria-hidden />
                </span>
              )}
            </span>
            {name}
            <span className="vh">, {voted.includes(name) ? t('tools.ballot.chose') : t('tools.ballot.notYet')}</span>
          </li>
        ))}
      </Cluster>
      <p>{t('tools.ballot.hidden')}</p>
      <p>
        <b>{t('tools.ballot.tieTitle')}</b> {t('tools.ballot.tieRule')}
      </p>
    </Part>
  );
}
