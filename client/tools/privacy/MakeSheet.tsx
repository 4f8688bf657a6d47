import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { ClientSheet } from './ClientSheet.tsx';
import { FieldSwitch } from './FieldSwitch.tsx';
import css from './privacy.module.css';

interface MakeSheetProps {
  view: ToolParts<'privacy'>['fields'];
  usable: boolean;
  onField: (field: string, open: boolean) => Promise<boolean>;
  onKeep: (term: string) => Promise<boolean>;
}

/** Which facts about a candidate the client may see: switches at the left, the client's sheet at the right. */
export function MakeSheet({ view, usable, onField, onKeep }: MakeSheetProps) {
  const t = useT();
  const fields = useOptimisticValues<boolean>(Object.fromEntries(view.fields.map(field => [field.id, field.open])));
  const keep = useOptimisticValues({ term: view.keep.term });
  const isOpen = (id: string) => fields.value(id) ?? false;
  const open = view.fields.filter(field => isOpen(field.id)).length;
  return (
    <div className={classes(kit.two, kit.large)}>
      <Part
        title={t('tools.privacy.fields')}
        aside={<span className={kit.meta}>{t('tools.privacy.fieldsOpen', { count: open })}</span>}
      >
        <ul className={css.fields}>
          {view.fields.map(field => (
            <li key={field.id}>
              <FieldSwitch
                field={field}
                open={isOpen(field.id)}
                waiting={fields.waiting(field.id)}
                usable={usable}
                onChange={next => fields.set(field.id, next, onField(field.id, next))}
              />
            </li>
          ))}
        </ul>
        <Segmented
          legend={t('tools.privacy.keep')}
          options={view.keep.options}
          value={keep.value('term') || null}
          disabled={!usable}
          onChange={term => keep.set('term', term, onKeep(term))}
        />
      </Part>
      <ClientSheet lines={view.fields.filter(field => isOpen(field.id))} />
    </div>
  );
}
