/** The props of a replay. */
export interface ReplayProps {
  team: string;
  as: 'seat' | 'coach'; // how to authenticate: with the seat's secret or the coach's cookie
  /** The moment that the coach shows to everybody; null: none. */
  shared: number | null;
  /** For the coach only: shows a moment to everybody; null stops that. */
  onShare?: (seq: number | null) => void;
  onClose?: () => void;
}
