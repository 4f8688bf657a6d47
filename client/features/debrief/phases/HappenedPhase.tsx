import { Heart, MoveRight } from 'lucide-react';
import { useState } from 'react';
import type { DebriefView, TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Panel, Portrait, Row } from '../../../ui/index.ts';
import type { PhaseProps } from './props.ts';
import { FeelingCounts } from '../pictures/FeelingCounts.tsx';
import { HelpDiagram } from '../pictures/HelpDiagram.tsx';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import { Timeline } from '../pictures/Timeline.tsx';
import { OwnReplay } from '../replay/OwnReplay.tsx';
import css from './HappenedPhase.module.css';

const SHOWN = 6;

/** The game of this team: five moments on a timeline, and who helped whom. */
export function HappenedPhase({ view, debrief, phase }: PhaseProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const { timeline, helped } = debrief;
  const some = all ? helped : helped.slice(0, SHOWN);
  return (
    <>
      <PhaseHeader
        title={phase.title}
        say={t('debrief.happened.line')}
        read={[
          phase.title,
          ...timeline.map(moment => `${t('debrief.happened.minute', { count: minute(moment.atMs) })}. ${moment.text}`),
        ].join('. ')}
      />
      <Timeline moments={timeline} />
      <Panel
        title={t('debrief.happened.helped')}
        aside={
          <ReadAloud compact text={helped.length ? some.map(help => wordsOf(help, t)).join(' ') : t('debrief.happened.none')} />
        }
      >
        {helped.length === 0 ? <p>{t('debrief.happened.none')}</p> : <HelpDiagram helped={helped} people={view.team.people} />}
        {helped.length > 0 && (
          <ul className={css.helped}>
            {some.map((help, index) => (
              <Help key={`${help.from}-${help.to}-${index}`} help={help} people={view.team.people} />
            ))}
          </ul>
        )}
        {helped.length > SHOWN && (
          <Button size="s" onPress={() => setAll(!all)}>
            {all ? t('debrief.happened.fewer') : t('debrief.happened.more')}
          </Button>
        )}
      </Panel>
      <OwnReplay team={view.team.id} />
      <FeelingCounts soon feelings={debrief.feelings} mine={debrief.myFeeling} />
    </>
  );
}

const wordsOf = (help: DebriefView['helped'][number], t: ReturnType<typeof useT>): string =>
  help.text || t('debrief.happened.gave', { from: help.from, to: help.to });

const minute = (atMs: number) => Math.floor(atMs / 60_000) + 1;

function Help({ help, people }: { help: DebriefView['helped'][number]; people: readonly TeammateView[] }) {
  const t = useT();
  const faceOf = (name: string) => people.find(person => person.name === name)?.portrait;
  const from = faceOf(help.from);
  const to = faceOf(help.to);
  return (
    <li>
      <Row as="span" gap={6} className={css.faces} aria-hidden>
        {from && <Portrait id={from} mood="blij" size={52} alt="" />}
        <MoveRight />
        {to && <Portrait id={to} size={52} alt="" />}
      </Row>
      <span className={css.words}>
        {wordsOf(help, t)}
        {help.thanked && (
          <span className={css.thanks}>
            <Heart aria-hidden /> {t('debrief.happened.thanked')}
          </span>
        )}
      </span>
    </li>
  );
}
