import { Replay } from './Replay.tsx';

/** The moment that the coach shows to everybody. */
export function SharedReplay({ team, seq, as = 'seat' }: { team: string; seq: number; as?: 'seat' | 'coach' }) {
  return <Replay team={team} as={as} shared={seq} />;
}
