import { MessageCircleQuestionMark } from 'lucide-react';
import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { useMainAct } from '../kit/mainAct.ts';
import { mayAct } from '../kit/mayAct.ts';
import { Answers } from './Answers.tsx';
import { Stage } from './Stage.tsx';
import { Turns } from './Turns.tsx';
import css from './videocall.module.css';

/** A video call with the camera off: the team shares the questions, everybody hears each answer, and each chooses the strongest one. */
export function VideocallWindow({ tool, act, steps }: WindowProps<VideocallParts, VideocallAction>) {
  const t = useT();
  const { ask, listen } = tool.parts;
  const mayAsk = ask !== undefined && mayAct(tool, ask);
  // A colleague's question can be asked from the list, but the main button does not offer it to somebody who should listen.
  const next = mayAsk ? ask.view.turns.find(turn => turn.may && turn.mine) : undefined;
  useMainAct(
    next
      ? {
          label: t('tools.videocall.askThis'),
          of: `${next.person} ${next.question}`,
          icon: MessageCircleQuestionMark,
          off: null,
          press: () => void act({ type: 'ask', person: next.person, question: next.question }),
        }
      : null,
  );
  const asking = (ask?.view.left ?? 0) > 0;
  // Keyed, so that the stage stays mounted and announces the last answer when the choice is shown.
  const talk = (
    <div key="talk" className={css.side}>
      {listen && (listen.view.now || !asking) && <Stage now={listen.view.now} />}
      {ask && asking && <Turns view={ask.view} usable={mayAsk} act={act} />}
    </div>
  );
  const answers = listen && <Answers key="answers" view={listen.view} usable={mayAct(tool, listen)} asking={asking} act={act} />;
  return (
    <div className={kit.tool}>
      <div className={css.call}>{asking ? [talk, answers] : [answers, talk]}</div>
      {ask && steps('ask')}
      {listen && steps('listen')}
    </div>
  );
}
