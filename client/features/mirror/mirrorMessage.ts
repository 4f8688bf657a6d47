import type { MirrorMessage } from '../../../shared/protocol/coachDetail.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { uiState } from '../../store/uiState.ts';
import { store } from '../../store/store.ts';
import { toolStates } from '../../store/toolStates.ts';
import { scrollPositions } from './scrollPositions.ts';

/** Interface state of this person's page that the view lacks; never messages to others that are not sent yet. */
interface MirroredPage {
  width: number;
  height: number;
  text: number;
  theme: string;
  language: string;
  team: boolean;
  pane: string | null;
  ask: number | null;
  give: { puzzle: string; to: string } | null;
  person: string | null;
}

export function mirrorMessage(): MirrorMessage {
  const { open, settings } = store.getState();
  const { team, pane, ask, give, person } = uiState.getState();
  const { text, theme, language } = settings;
  const page: MirroredPage = { width: innerWidth, height: innerHeight, text, theme, language, team, pane, ask, give, person };
  const whole: MirrorMessage = { tools: toolStates(), open, scroll: scrollPositions(), page: { ...page } };
  return JSON.stringify(whole).length < LIMITS.look ? whole : { ...whole, tools: {} };
}
