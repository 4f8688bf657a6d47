/** What the replay of a team's game is given. */
export interface ReplayProps {
  team: string;
  as: 'seat' | 'coach'; // whose right to look: the seat's secret, or the coach's cookie
  /** The moment that is shown to everybody; null: nobody shows one. */
  shared: number | null;
  /** Only for the coach: shows this moment to everybody, or stops it. */
  onShare?: (seq: number | null) => void;
  onClose?: () => void;
}
