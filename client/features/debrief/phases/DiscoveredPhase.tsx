import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack, StepNav } from '../../../ui/index.ts';
import { LooseSheet, pageKind, wordsOf } from '../../reveal/index.ts';
import type { PhaseProps } from './props.ts';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import { Lessons } from '../pictures/Lessons.tsx';
import { EvidenceScores } from '../pictures/EvidenceScores.tsx';
import css from './DiscoveredPhase.module.css';

/** The near misses once more, one at a time, and the team's first impressions as statements, without names. */
export function DiscoveredPhase({ view, debrief, phase }: PhaseProps) {
  const t = useT();
  const moments = (view.reveal?.pages ?? []).filter(page => pageKind(page) === 'one');
  const [at, setAt] = useState(0);
  const moment = moments[at];
  return (
    <>
      <PhaseHeader title={phase.title} read={[phase.title, ...phase.prompts].join('. ')} />
      {moment && (
        <section className={css.moment} aria-labelledby="moment">
          <div className={css.picture}>
            <LooseSheet portrait={moment.people[0]?.portrait ?? ''} number={at + 1} />
          </div>
          <div className={css.words}>
            <h2 id="moment">{t('debrief.discovered.moment', { number: at + 1, total: moments.length })}</h2>
            <Stack gap={10} aria-live="polite">
              {moment.lines.map((line, index) => (
                <p key={line} className={index > 0 && index === moment.lines.length - 1 ? css.turn : undefined}>
                  {line}
                </p>
              ))}
            </Stack>
            <StepNav
              back={{ words: t('debrief.discovered.back'), onPress: at > 0 ? () => setAt(at - 1) : null }}
              next={{
                words: t('debrief.discovered.next'),
                onPress: at < moments.length - 1 ? () => setAt(at + 1) : null,
              }}
            />
            <div>
              <ReadAloud compact text={wordsOf(moment)} />
            </div>
          </div>
        </section>
      )}
      <Lessons lessons={debrief.lessons} people={view.team.people} me={view.me.seat} />
      <EvidenceScores sums={debrief.sums} />
      {debrief.wrongIdeas.length > 0 && (
        <Panel title={t('debrief.discovered.ideas')} aside={<ReadAloud compact text={debrief.wrongIdeas.join('. ')} />}>
          <p className="meta">{t('debrief.discovered.ideasSay')}</p>
          <ul className={css.ideas}>
            {debrief.wrongIdeas.map(idea => (
              <li key={idea}>
                <Lightbulb aria-hidden />
                {idea}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
