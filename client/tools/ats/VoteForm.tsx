import { Send } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useMainAct } from '../kit/mainAct.ts';

interface VoteFormProps {
  view: ToolParts<'ats'>['vote'];
  usable: boolean;
  onChoose: (filter: string, reason: string) => Promise<void>;
}

/** Which filter one would switch off first, and why; the main button hands it in. */
export function VoteForm({ view, usable, onChoose }: VoteFormProps) {
  const t = useT();
  const { question, filters, reasons, mine } = view;
  const [filter, setFilter] = useState(mine?.filter ?? null);
  const [reason, setReason] = useState(reasons.find(one => one.id === mine?.reason)?.id ?? null);
  const [sending, setSending] = useState(false);
  const mayChoose = usable && !sending;
  const send = () => {
    if (filter === null || reason === null) return;
    setSending(true);
    void onChoose(filter, reason).finally(() => setSending(false));
  };
  useMainAct(
    mayChoose
      ? {
          label: t('tools.ats.send'),
          icon: Send,
          off: filter === null ? t('tools.ats.chooseFilter') : reason === null ? t('tools.ats.chooseReason') : null,
          press: send,
        }
      : null,
  );
  const labels = [...filters, ...reasons].map(({ label }) => label);
  return (
    <Part title={t('tools.ats.vote')} read={() => [question, t('tools.ats.shown'), ...labels].join('. ')}>
      <p className={kit.intro}>
        {question} {t('tools.ats.shown')}
      </p>
      <div className={kit.two}>
        <RadioCards
          legend={t('tools.ats.whichFilter')}
          options={filters}
          value={filter}
          disabled={!mayChoose}
          onChange={setFilter}
        />
        <RadioCards legend={t('tools.ats.why')} options={reasons} value={reason} disabled={!mayChoose} onChange={setReason} />
      </div>
    </Part>
  );
}
