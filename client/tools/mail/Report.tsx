import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { MailAction } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { CheckCards, RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './mail.module.css';

interface ReportProps {
  view: ToolParts<'mail'>['report'];
  usable: boolean;
  act(action: MailAction): Promise<boolean>;
}
/** The report of a suspicious mail: which one, what to do with it, and why. */
export function Report({ view, usable, act }: ReportProps) {
  const t = useT();
  const choices = useOptimisticValues<string>({ mail: view.mail, does: view.chosen });
  const ticks = useOptimisticValues<boolean>(Object.fromEntries(view.signs.map(({ id }) => [id, view.ticked.includes(id)])));
  const signs = view.signs.filter(({ id }) => ticks.value(id)).map(({ id }) => id);
  const tick = (values: string[]) => {
    for (const { id } of view.signs) {
      const on = values.includes(id);
      if (on !== signs.includes(id)) ticks.set(id, on, act({ type: 'sign', sign: id, on }));
    }
  };
  const count = t('tools.mail.signsCount', { count: signs.length, wanted: view.wanted });
  return (
    <Part title={t('tools.mail.reportTitle')} hideTitle className={css.report}>
      <ChoiceGrid card={9}>
        <RadioCards
          legend={t('tools.mail.reportWhich')}
          options={view.mails}
          value={choices.value('mail') || null}
          disabled={!usable}
          onChange={mail => choices.set('mail', mail, act({ type: 'report', mail }))}
        />
      </ChoiceGrid>
      <Segmented
        legend={t('tools.mail.reportWhat')}
        options={view.does}
        value={choices.value('does') || null}
        disabled={!usable}
        onChange={does => choices.set('does', does, act({ type: 'report', does }))}
      />
      <ChoiceGrid card={9}>
        <CheckCards
          legend={`${t('tools.mail.reportSigns', { wanted: view.wanted })} (${count})`}
          options={view.signs}
          values={signs}
          max={view.wanted}
          disabled={!usable}
          onChange={tick}
        />
      </ChoiceGrid>
    </Part>
  );
}
