import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack, Toggle } from '../../../ui/index.ts';
import {
  DidList,
  OwnPagePending,
  ReceivedFeedback,
  SaveStatus,
  SentencePart,
  useOwnPageState,
  WorkCard,
} from '../../personal/index.ts';
import { OwnTaps } from '../pictures/OwnTaps.tsx';
import { PeerSentences } from '../peers/PeerSentences.tsx';
import { SharedTaps } from '../pictures/SharedTaps.tsx';
import type { PhaseProps } from './props.ts';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import css from './LifePhase.module.css';

/** From the game to one's own life: the person's sentence and taps, private until they share them, and what they did. */
export function LifePhase({ view, debrief, phase }: PhaseProps) {
  return (
    <>
      <PhaseHeader
        title={phase.title}
        say={phase.intro ?? undefined}
        read={[phase.title, phase.intro, ...phase.prompts].filter(Boolean).join('. ')}
      />
      <PeerSentences sentences={debrief.sentences} praise={debrief.praise} people={view.team.people} me={view.me.seat} />
      <SharedTaps taps={debrief.taps} />
      <OwnLife view={view} debrief={debrief} />
    </>
  );
}

function OwnLife({ view, debrief }: Pick<PhaseProps, 'view' | 'debrief'>) {
  const t = useT();
  const { is, page } = useOwnPageState();
  const { sentence, received } = debrief;
  const did = page?.did ?? debrief.mine.map(text => ({ text, area: null }));
  return (
    <>
      <div className={css.two}>
        <Stack gap={12} className={css.stack}>
          <Panel title={t('debrief.life.sentence')} aside={sentence && <ReadAloud compact text={sentence} />}>
            <Stack gap={12} className={css.stack}>
              {sentence ? <blockquote className={css.quote}>“{sentence}”</blockquote> : <p>{t('debrief.life.sentenceNone')}</p>}
              {sentence && (
                <Toggle
                  label={t('debrief.life.sentenceShare')}
                  help={t('debrief.share.help')}
                  checked={debrief.sharing.sentence}
                  onChange={on => void command({ type: 'share', what: 'sentence', on })}
                />
              )}
              <p className="meta">{t(sentence && debrief.sharing.sentence ? 'debrief.life.shared' : 'debrief.life.private')}</p>
              {received.length > 0 && (
                <>
                  <h3>{t('personal.feedback.title')}</h3>
                  <ReceivedFeedback feedback={received} />
                </>
              )}
            </Stack>
          </Panel>
          {is === 'ready' ? (
            <>
              <SentencePart level={2} feedback={received} />
              <SaveStatus />
            </>
          ) : (
            <OwnPagePending />
          )}
        </Stack>
        <Stack gap={12} className={css.stack}>
          <DidList did={did} />
          {page?.work && <WorkCard work={page.work} />}
        </Stack>
      </div>
      <OwnTaps own={view.own} shared={debrief.sharing.taps} />
    </>
  );
}
