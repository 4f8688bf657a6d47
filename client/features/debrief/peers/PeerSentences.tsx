import type { SharedSentence } from '../../../../shared/protocol/peers.ts';
import type { DebriefView, TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Portrait, Stack } from '../../../ui/index.ts';
import { GiveFeedback } from './GiveFeedback.tsx';
import css from './PeerSentences.module.css';

export interface PeerSentencesProps {
  sentences: DebriefView['sentences'];
  praise: DebriefView['praise'];
  people: readonly TeammateView[];
  me: string;
}

/** The sentences that people shared; under each of a colleague, what one may say about it. */
export function PeerSentences({ sentences, praise, people, me }: PeerSentencesProps) {
  const t = useT();
  if (sentences.length === 0) return null;
  const forOthers = sentences.some(({ seat }) => seat !== me);
  const say = forOthers ? t('debrief.peers.say') : '';
  const faceOf = ({ seat }: SharedSentence) => people.find(person => person.seat === seat);
  return (
    <Panel
      title={t('debrief.life.sentences')}
      aside={<ReadAloud compact text={[say, ...sentences.map(one => `${one.name}: ${one.text}`)].filter(Boolean).join(' ')} />}
      gap={12}
    >
      {say && <p className="meta">{say}</p>}
      <Stack as="ul" gap={12}>
        {sentences.map(one => {
          const face = faceOf(one);
          return (
            <li key={one.seat} className={css.one}>
              {face ? <Portrait id={face.portrait} size={52} away={face.away} alt="" /> : <span />}
              <div className={css.words}>
                <p>
                  <b>{one.name}</b>
                  <span className={css.text}>“{one.text}”</span>
                </p>
                {one.seat !== me && <GiveFeedback to={one} praise={praise} />}
              </div>
            </li>
          );
        })}
      </Stack>
    </Panel>
  );
}
