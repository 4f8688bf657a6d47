import { Hourglass } from 'lucide-react';
import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { formatList } from '../../layout/formatList.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './videocall.module.css';

interface AnswersProps {
  view: VideocallParts['listen'];
  usable: boolean;
  asking: boolean; // questions are still being asked
  act(action: VideocallAction): Promise<boolean>;
}
const idOf = (choice: { person: string; question: string }): string => `${choice.person} ${choice.question}`;

/**
 * Everything that was said, by person, so that an earlier answer can be read again; and once all questions have been asked, the one
 * answer that the viewer finds strongest. An opinion, so there is no right or wrong.
 */
export function Answers({ view, usable, asking, act }: AnswersProps) {
  const t = useT();
  const optimistic = useOptimisticValues<string>({ mine: view.mine ? idOf(view.mine) : '' });
  const lines = view.talks.flatMap(talk => talk.heard.map(line => ({ ...line, person: talk.id, name: talk.name })));
  const choices = lines.filter(line => line.choosable);
  if (lines.length === 0) return null;
  const choose = (id: string): void => {
    const line = choices.find(one => idOf(one) === id);
    if (line) optimistic.set('mine', id, act({ type: 'prefer', person: line.person, question: line.question }));
  };
  const times = (person: string): string => {
    const count = view.counts?.find(one => one.person === person)?.count;
    return count === undefined ? '' : ` · ${t('tools.videocall.chosenBy', { count })}`;
  };
  return (
    <div className={css.side}>
      {!asking && choices.length > 0 && (
        <Part title={t('tools.videocall.opinion')} read={() => choices.map(one => `${one.name}: ${one.answer}`).join(' ')}>
          <p className={kit.meta}>{t('tools.videocall.noRight')}</p>
          <RadioCards
            legend={t('tools.videocall.opinion')}
            legendHidden
            decides
            options={choices.map(one => ({ id: idOf(one), label: `“${one.answer}”`, help: `${one.name}${times(one.person)}` }))}
            value={optimistic.value('mine') || null}
            disabled={!usable}
            onChange={choose}
          />
          {view.waiting.length > 0 && (
            <p className={kit.sign}>
              <Hourglass size={22} aria-hidden />
              {t('tools.videocall.waiting', { names: formatList(view.waiting) })}
            </p>
          )}
        </Part>
      )}
      <Part title={t('tools.videocall.said')} read={() => lines.map(one => `${one.ask} ${one.name}: ${one.answer}`).join(' ')}>
        {view.opening && <p className={kit.meta}>{view.opening}</p>}
        <Stack as="ul" gap={16}>
          {view.talks
            .filter(talk => talk.heard.length > 0)
            .map(talk => (
              <li key={talk.id}>
                <h4>{talk.name}</h4>
                <dl className={css.said}>
                  {talk.heard.map(line => (
                    <div key={line.question}>
                      <dt className={kit.meta}>{line.ask}</dt>
                      <dd>“{line.answer}”</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
        </Stack>
      </Part>
    </div>
  );
}
