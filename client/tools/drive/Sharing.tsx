import { Link2, UserRound, Users } from 'lucide-react';
import type { RefObject } from 'react';
import type { DriveAction, DriveParts } from '../../../shared/tools/drive/view.ts';
import { useT } from '../../i18n/index.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './drive.module.css';

interface SharingProps {
  top: RefObject<HTMLDivElement | null>; // what the jump button scrolls to
  view: DriveParts['sharing'];
  usable: boolean;
  act(action: DriveAction): Promise<boolean>;
}

/** Who has access: through the link, and per person. */
export function Sharing({ top, view, usable, act }: SharingProps) {
  const t = useT();
  const link = useOptimisticValues({ right: view.link.right });
  const optimistic = useOptimisticValues<string>(Object.fromEntries(view.people.map(person => [person.id, person.right])));
  return (
    <Part title={t('tools.drive.sharing')}>
      <div ref={top} tabIndex={-1} />
      <Stack as="ul" gap={12}>
        <li className={css.right}>
          <span className={css.icon} aria-hidden="true">
            <Link2 size={24} />
          </span>
          <Segmented
            legend={t('tools.drive.link')}
            options={view.link.options}
            value={link.value('right') ?? null}
            disabled={!usable}
            onChange={right => link.set('right', right, act({ type: 'link', right }))}
          />
        </li>
        {view.people.map((person, at) => (
          <li key={person.id} className={css.right}>
            <span className={css.icon} aria-hidden="true">
              {at === 0 ? <Users size={24} /> : <UserRound size={24} />}
            </span>
            <div>
              <Segmented
                legend={person.name}
                options={person.options}
                value={optimistic.value(person.id) ?? null}
                disabled={!usable}
                onChange={right => optimistic.set(person.id, right, act({ type: 'share', person: person.id, right }))}
              />
              {person.by && <p className={kit.meta}>{t('tools.by', { name: person.by })}</p>}
            </div>
          </li>
        ))}
      </Stack>
    </Part>
  );
}
