import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { MailAction } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { CheckCards, RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './mail.module.css';

interface ReportProps {
  view: ToolParts<'mail'>['report'];
  usable: boolean;
  act(action: MailAction): Promise<boolean>;
}
/** The form as one value, since it is sent as a whole and a colleague who takes over sees it half-filled. */
const pack = (mail: string, does: string, signs: readonly string[]) => JSON.stringify([mail, does, signs]);

/** The report of a suspicious mail: which one, what to do with it, and why. */
export function Report({ view, usable, act }: ReportProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ form: pack(view.mail, view.chosen, view.ticked) });
  const [mail, does, signs] = JSON.parse(optimistic.value('form') ?? '["","",[]]') as [string, string, string[]];
  const send = (next: { mail?: string; does?: string; signs?: string[] }) => {
    const form = { mail, does, signs, ...next };
    optimistic.set('form', pack(form.mail, form.does, form.signs), act({ type: 'report', ...form }));
  };
  const count = t('tools.mail.signsCount', { count: signs.length, wanted: view.wanted });
  return (
    <Part title={t('tools.mail.reportTitle')} className={css.report}>
      <ChoiceGrid card={18}>
        <RadioCards
          legend={t('tools.mail.reportWhich')}
          options={view.mails}
          value={mail || null}
          disabled={!usable}
          onChange={id => send({ mail: id })}
        />
      </ChoiceGrid>
      <ChoiceGrid card={10}>
        <RadioCards
          legend={t('tools.mail.reportWhat')}
          options={view.does}
          value={does || null}
          disabled={!usable}
          onChange={id => send({ does: id })}
        />
      </ChoiceGrid>
      <ChoiceGrid card={16}>
        <CheckCards
          legend={`${t('tools.mail.reportSigns', { wanted: view.wanted })} (${count})`}
          options={view.signs}
          values={signs}
          max={view.wanted}
          disabled={!usable}
          onChange={ids => send({ signs: ids })}
        />
      </ChoiceGrid>
    </Part>
  );
}
