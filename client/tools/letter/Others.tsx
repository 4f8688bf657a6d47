import { Mail, MailCheck } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './letter.module.css';

interface OthersProps {
  view: ToolParts<'letter'>['others'];
  usable: boolean;
  onChoose: (option: string) => Promise<boolean>;
}

/** Which letter the rejected candidates get; afterwards the personal messages themselves. */
export function Others({ view, usable, onChoose }: OthersProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ chosen: view.chosen });
  const sent = view.letters.length > 0;
  return (
    <div className={kit.part}>
      <Part title={t('tools.letter.others')}>
        <ChoiceGrid card={12}>
          <RadioCards
            legend={t('tools.letter.others')}
            legendHidden
            decides
            options={view.options}
            value={optimistic.value('chosen') || null}
            disabled={!usable || sent}
            onChange={id => optimistic.set('chosen', id, onChoose(id))}
          />
        </ChoiceGrid>
      </Part>
      {sent && (
        <Part title={t('tools.letter.sentLetters')}>
          <ul className={css.letters}>
            {view.letters.map(({ to, text }) => (
              <li key={to} className={css.envelope}>
                <p className={css.to}>
                  <Mail size={22} aria-hidden />
                  <b>{t('tools.letter.for', { name: to })}</b>
                  <span className={css.sentWord}>
                    <MailCheck size={20} aria-hidden />
                    {t('tools.letter.sent')}
                  </span>
                </p>
                <p className={kit.intro}>{text}</p>
                <ReadAloud text={text} compact />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}
