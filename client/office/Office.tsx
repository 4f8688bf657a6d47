import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { files as texts } from '../i18n/areas/office.ts';
import { addTexts, useT } from '../i18n/index.ts';
import { Desks } from './Desks.tsx';
import { frameFor, canPan, panned, type Frame } from './model/frame.ts';
import css from './Office.module.css';
import { OverheadLabels } from './OverheadLabels.tsx';
import { DESK_PLACES, isDesk } from './model/places.ts';
import { stageModel } from './model/stageModel.ts';
import { RoomObjects } from './RoomObjects.tsx';
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
 * The office: a drawn room (a canvas without text or input) with real buttons and labels over it. Everything it shows
 * comes from its props. `data-ready` is set when the whole picture is drawn, `data-renderer` names the renderer.
 */
export function Office({ view, presence, calm, onHotspot }: OfficeProps) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const [pannedTo, setPannedTo] = useState<number | null>(null); // where the view is panned to; null: the player's own desk
  const look = pannedTo ?? deskMiddle(view);
  const frame = useMemo(() => (size ? frameFor(size.width, size.height, look) : null), [size, look]);
  const minute = useStoryMinute(view.clock);
  const { said, glad } = useMoments(view);
  const { team, progress } = view;
  const model = useStable(stageModel(view, presence, { minute, glad }));
  const { state, renderer } = useStage(host, frame, model, calm);
  const show = (x: number) => frame?.pans && setPannedTo(x);
  return (
    <div
      ref={root}
      className={css.office}
      data-office

      data-ready={state === 'ready'}
      data-renderer={renderer}
    >
      {frame && state !== 'ready' && <StillPicture frame={frame} />}
      <div ref={host} className={css.canvas} style={size ?? undefined} aria-hidden />
      {frame && (
        <>
          <OverheadLabels frame={frame} model={model} team={team} presence={presence} said={said} />
          <Desks frame={frame} model={model} view={view} presence={presence} onHotspot={onHotspot} onLook={show} />
          <RoomObjects frame={frame} phone={progress.phone} onHotspot={onHotspot} onLook={show} />
          <PanButtons frame={frame} onLook={setPannedTo} />
        </>
      )}
    </div>
  );
}

/** The room as a static picture without people, until the stage is ready and when it fails. */
function StillPicture({ frame: { world, x, y, width, height, scale } }: { frame: Frame }) {
  const box = [x, y, width / scale, height / scale].map(Math.round).join(',');
  return world && <img className={css.still} style={{ width, height }} src={`/art/office.svg#svgView(viewBox(${box}))`} alt="" />;
}

/** Buttons to pan along the room, on a narrow display. */
function PanButtons({ frame, onLook }: { frame: Frame; onLook: (x: number) => void }) {
  const t = useT();
  const button = (side: -1 | 1) =>
    canPan(frame, side) && (
      <button
        type="button"
        className={side < 0 ? css.left : css.right}
        aria-label={t(side < 0 ? 'office.left' : 'office.right')}
        onClick={() => onLook(panned(frame, side))}
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

/** Keeps the same object while its content is the same, so that the stage only receives changes. */
function useStable<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
