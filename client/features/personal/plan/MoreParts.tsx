import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { EMPTY_PLAN, type Plan } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { LearnPart } from './LearnPart.tsx';
import { PathPart } from './PathPart.tsx';
import { SentencePart } from './SentencePart.tsx';
import { TriadPart } from './TriadPart.tsx';
import { WordsPart } from './WordsPart.tsx';

const REST = ['sentence', 'words', 'directions', 'place', 'want', 'can', 'fit', 'trainings'] as const;
const isBegun = (plan: Plan): boolean => REST.some(part => JSON.stringify(plan[part]) !== JSON.stringify(EMPTY_PLAN[part]));

/** The rest of the plan, folded away until somebody wants it or has begun it: one step is enough. */
export function MoreParts({ sentence = true }: { sentence?: boolean }) {
  const t = useT();
  const id = useId();
  const { plan } = useOwnPageState();
  const [open, setOpen] = useState(() => isBegun(plan));
  return (
    <Stack as="section" gap={16} aria-label={t('personal.plan.more')}>
      <div>
        <Button icon={open ? ChevronUp : ChevronDown} expanded={open} controls={id} onPress={() => setOpen(!open)}>
          {t('personal.plan.more')}
        </Button>
      </div>
      <Stack gap={16} id={id} hidden={!open}>
        {open && (
          <>
            <p className="meta">{t('personal.plan.moreSay')}</p>
            {sentence && <SentencePart />}
            <WordsPart />
            <PathPart />
            <TriadPart />
            <LearnPart />
          </>
        )}
      </Stack>
    </Stack>
  );
}
