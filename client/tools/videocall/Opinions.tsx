import { Hourglass } from 'lucide-react';
import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './videocall.module.css';

interface OpinionsProps {
  view: VideocallParts['listen'];
  usable: boolean;
  act(action: VideocallAction): Promise<boolean>;
}

/** "Dit antwoord zegt mij het meest", per question. An opinion, so there is no right or wrong. */
export function Opinions({ view, usable, act }: OpinionsProps) {
  const t = useT();
  const optimistic = useOptimisticValues<string>(Object.fromEntries(view.opinions.map(one => [one.question, one.mine])));
  const ready = view.opinions.filter(one => one.answers.length > 0);
  if (ready.length === 0) return null;
  return (
    <Part title={t('tools.videocall.opinion')} className={css.opinions}>
      <p className={kit.meta}>{t('tools.videocall.noRight')}</p>
      {ready.map(one => (
        <ChoiceGrid key={one.question} card={18}>
          <RadioCards
            legend={one.text}
            decides
            options={one.answers.map(answer => {
              const count = one.counts?.find(each => each.person === answer.person)?.count;
              return {
                id: answer.person,
                label: answer.name,
                help: [`“${answer.answer}”`, count === undefined ? '' : t('tools.videocall.chosenBy', { count })]
                  .filter(Boolean)
                  .join(' · '),
              };
            })}
            value={optimistic.value(one.question) || null}
            disabled={!usable}
            onChange={person => optimistic.set(one.question, person, act({ type: 'prefer', question: one.question, person }))}
          />
        </ChoiceGrid>
      ))}
      {view.waiting > 0 && (
        <p className={kit.sign}>
          <Hourglass size={22} aria-hidden />
          {t('tools.videocall.waiting', { count: view.waiting })}
        </p>
      )}
    </Part>
  );
}
