import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import type { ToolWindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { ClientSheet } from './ClientSheet.tsx';
import { FieldSwitch } from './FieldSwitch.tsx';
import css from './privacy.module.css';

/** Which facts about a candidate the client may see: switches at the left, the client's sheet at the right. */
export function PrivacyWindow({ tool, act, steps }: ToolWindowProps<'privacy'>) {
  const t = useT();
  const part = tool.parts.fields;
  const view = part?.view;
  const fields = useOptimisticValues<boolean>(Object.fromEntries((view?.fields ?? []).map(field => [field.id, field.open])));
  const keep = useOptimisticValues({ term: view?.keep.term ?? '' });
  if (!part || !view) return null;
  const usable = mayAct(tool, part);
  const isOpen = (id: string) => fields.value(id) ?? false;
  const open = view.fields.filter(field => isOpen(field.id)).length;
  return (
    <div className={kit.tool}>
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
                  onChange={next => fields.set(field.id, next, act({ type: 'field', field: field.id, open: next }))}
                />
              </li>
            ))}
          </ul>
          <Segmented
            legend={t('tools.privacy.keep')}
            options={view.keep.options}
            value={keep.value('term') || null}
            disabled={!usable}
            onChange={term => keep.set('term', term, act({ type: 'keep', term }))}
          />
        </Part>
        <ClientSheet lines={view.fields.filter(field => isOpen(field.id))} />
      </div>
      {steps('fields')}
    </div>
  );
}
