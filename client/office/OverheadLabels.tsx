import { AppWindow, Coffee } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { TeamView, TeammateView } from '../../shared/protocol/view.ts';
import { useT } from '../i18n/index.ts';
import { classes, RoleMark } from '../ui/index.ts';
import { toStage, type Frame } from './model/frame.ts';
import type { SpeechBubble } from './model/moments.ts';
import css from './Office.module.css';
import { DESK_PLACES, isDesk } from './model/places.ts';
import type { StageModel, StagePerson } from './model/stageModel.ts';

export interface OverheadLabelsProps {
  frame: Frame;
  model: StageModel;
  team: TeamView;
  presence: Readonly<Record<string, SeatPresence>>;
  said: ReadonlyMap<string, SpeechBubble>;
}

const BUBBLE = 236; // px, maximum width
const SIGN = 28; // px, height of a name or "even weg" over the head, which a bubble must not cover

/** Labels and speech bubbles over people's heads. They repeat what buttons, chat and team list say, so screen readers skip them. */
export function OverheadLabels({ frame, model, team, presence, said }: OverheadLabelsProps) {
  const t = useT();
  const there = model.people.flatMap(drawn => {
    const person = team.people.find(one => one.seat === drawn.seat);
    return person ? [{ drawn, person }] : [];
  });
  return (
    <div aria-hidden className={css.overheads} data-overheads>
      {there.map(({ drawn, person }) => (
        <div key={drawn.seat}>
          {drawn.place.at !== 'desk' && <NameTag frame={frame} drawn={drawn} person={person} />}
          {!drawn.away && drawn.place.at === 'desk' && <ToolSign frame={frame} person={person} />}
          {drawn.away && (
            <span className={css.away} style={overHead(frame, drawn)}>
              <Coffee aria-hidden />
              {t('office.away')}
            </span>
          )}
        </div>
      ))}
      {/* Bubbles lie over all labels, also over those of the next person. */}
      {there.map(({ drawn }) => {
        const words = said.get(drawn.seat);
        const typing = presence[drawn.seat]?.typing === true && !drawn.away;
        if (!words && !typing) return null;
        return (
          <Bubble key={drawn.seat} frame={frame} drawn={drawn} thanks={words?.kind === 'thanks'}>
            {words?.text ?? '···'}
          </Bubble>
        );
      })}
    </div>
  );
}

/** The tool that a colleague has open, at the screen on their desk. Not for those away from their desk; the team list has it. */
function ToolSign({ frame, person }: { frame: Frame; person: TeammateView }) {
  const tool = person.openTools.at(-1);
  if (tool === undefined || !isDesk(person.desk)) return null;
  return (
    <span
      className={classes(css.tool, person.desk > 3 && css.leftwards)}
      style={toStage(frame, ...DESK_PLACES[person.desk].sign)}
    >
      <AppWindow aria-hidden />
      <span>{tool}</span>
    </span>
  );
}

function Bubble({ frame, drawn, thanks, children }: { frame: Frame; drawn: StagePerson; thanks: boolean; children: string }) {
  const head = overHead(frame, drawn);
  if (head.left < 0 || head.left > frame.width) return null; // the speaker is outside the frame; the text is in the chat
  // Keep the bubble on the stage; its tail still points at the head.
  const half = Math.min(BUBBLE, children.length * 9 + 28) / 2;
  const middle = Math.min(Math.max(head.left, half + 8), frame.width - half - 8);
  const lift = drawn.away || hasNameOverHead(drawn) ? SIGN : 0;
  const style = { left: middle, bottom: frame.height - head.top + lift, maxWidth: BUBBLE, '--tail': `${head.left - middle}px` };
  return (
    <span className={classes(css.bubble, thanks && css.thanks)} style={style as CSSProperties}>
      <span>{children}</span>
    </span>
  );
}

/** The name of a person who is away from their desk, placed where the next head leaves room. */
function NameTag({ frame, drawn, person }: { frame: Frame; drawn: StagePerson; person: TeammateView }) {
  const { box, place } = drawn;
  const role = person.roles[0];
  const over = hasNameOverHead(drawn);
  const outer = place.at === 'table' && Math.abs(place.spot.x - 800) > 150 && !over;
  const [x, y] = over ? [0.54, 0] : outer ? [box.mirror ? 0.84 : 0.16, 0.2] : [0.5, 1.05];
  const side = over ? css.overHead : outer && (box.mirror ? css.afterHead : css.beforeHead);
  return (
    <span className={classes(css.tag, side)} style={toStage(frame, box.x + box.w * x, box.y + box.h * y)}>
      {role && <RoleMark number={role.number} shape={role.shape} size={16} />}
      <span>{person.name}</span>
    </span>
  );
}

const hasNameOverHead = ({ place }: StagePerson): boolean =>
  place.at === 'visit' || (place.at === 'table' && place.spot.row === 'back');

const overHead = (frame: Frame, { box }: StagePerson) => toStage(frame, box.x + box.w * 0.54, box.y + box.h * 0.02);
