import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { files as texts } from '../i18n/areas/office.ts';
import { addTexts, useT } from '../i18n/index.ts';
import { Desks } from './Desks.tsx';
import { frameFor, moreAt, stepAside, type Frame } from './model/frame.ts';
import css from './Office.module.css';
import { Overheads } from './Overheads.tsx';
import { DESK_PLACES, isDesk } from './model/places.ts';
import { stageModel } from './model/stageModel.ts';
import { Things } from './Things.tsx';
import { useMoments } from './useMoments.ts';
import { useSize } from './useSize.ts';
import { useStage } from './useStage.ts';
import { useStoryMinute } from './useStoryMinute.ts';

addTexts(texts);

export interface OfficeProps {
  view: PlayerView;
  presence: Readonly<Record<string, SeatPresence>>;
  calm: boolean;
  /** 'board', 'desk-3', … : the ids of assets/art/places.json. */
  onHotspot: (id: string) => void;
}

/**
 * The office: a drawn room (a canvas without words or input) with real buttons and words laid over it. Everything it
 * shows comes from its props. `data-ready` tells when the whole picture stands, `data-renderer` who draws it.
 */
export function Office({ view, presence, calm, onHotspot }: OfficeProps) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const [aside, setLook] = useState<number | null>(null); // where one looks, if not at the own desk
  const look = aside ?? deskMiddle(view);
  const frame = useMemo(() => (size ? frameFor(size.width, size.height, look) : null), [size, look]);
  const minute = useStoryMinute(view.clock);
  const { said, glad } = useMoments(view);
  const { team, progress } = view;
  const model = useSame(stageModel(view, presence, { minute, glad }));
  const { state, renderer } = useStage(host, frame, model, calm);
  const show = (x: number) => frame?.pans && setLook(x);
  return (
    <div ref={root} className={css.office} data-office data-ready={state === 'ready'} data-renderer={renderer}>
      {frame && state !== 'ready' && <StillPicture frame={frame} />}
      <div ref={host} className={css.canvas} style={size ?? undefined} aria-hidden />
      {frame && (
        <>
          <Overheads frame={frame} model={model} team={team} presence={presence} said={said} />
          <Desks frame={frame} model={model} view={view} presence={presence} onHotspot={onHotspot} onLook={show} />
          <Things frame={frame} phone={progress.phone} onHotspot={onHotspot} onLook={show} />
          <Aside frame={frame} onLook={setLook} />
        </>
      )}
    </div>
  );
}

/** The room without people and time, until the stage stands and if it cannot. */
function StillPicture({ frame: { world, x, y, width, height, scale } }: { frame: Frame }) {
  const box = [x, y, width / scale, height / scale].map(Math.round).join(',');
  return world && <img className={css.still} style={{ width, height }} src={`/art/office.svg#svgView(viewBox(${box}))`} alt="" />;
}

/** On a narrow display: look further along the room. */
function Aside({ frame, onLook }: { frame: Frame; onLook: (x: number) => void }) {
  const t = useT();
  const button = (side: -1 | 1) =>
    moreAt(frame, side) && (
      <button
        type="button"
        className={side < 0 ? css.left : css.right}
        aria-label={t(side < 0 ? 'office.left' : 'office.right')}
        onClick={() => onLook(stepAside(frame, side))}
      >
        {side < 0 ? <ChevronLeft aria-hidden /> : <ChevronRight aria-hidden />}
      </button>
    );
  return (
    <>
      {button(-1)}
      {button(1)}
    </>
  );
}

function deskMiddle(view: PlayerView): number {
  const desk = view.team.people.find(person => person.seat === view.me.seat)?.desk ?? 0;
  const place = isDesk(desk) ? DESK_PLACES[desk] : DESK_PLACES[3];
  return place.x + place.w / 2;
}

/** The same object as long as it says the same, so that the stage only hears of changes. */
function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
