import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { ScreenView } from '../../../../shared/protocol/screenView.ts';
import { BigScreen } from '../../../coach/screen/index.ts';
import { RoomScreenPage } from '../../../coach/screen/RoomScreenPage.tsx';
import type { Specimens } from '../../specimen.ts';

const screen = (change: Partial<ScreenView> = {}) => {
  const view: ScreenView = {
    now: NOW,
    code: 'SOEP VLAG 427',
    link: 'https://kandidaat.example/m/SOEP-VLAG-427',
    people: 42,
    date: NOW + 30 * MINUTE,
    rehearsal: false,
    stage: 'before',
    paused: false,
    leftMs: null,
    rate: 1,
    ...change,
  };
  return () => <BigScreen view={view} />;
};
const playing = { stage: 'play', leftMs: 41.5 * MINUTE } as const;

export const frame = 'page';
export const specimens: Specimens = {
  'before the game': screen(),
  'nobody yet, in a rehearsal': screen({ people: 0, date: null, rehearsal: true }),
  'a long code and address': screen({ code: 'KASTANJE WANDELSTOK 427', link: 'https://spel.werkcentrum-noord.example/m/x' }),
  'while teams play': screen(playing),
  'while teams play without a clock': screen({ stage: 'play' }),
  'the time is up': screen({ ...playing, leftMs: 0 }),
  pause: screen({ ...playing, paused: true }),
  talk: screen({ stage: 'talk' }),
  'asks for the code': () => <RoomScreenPage />,
};
