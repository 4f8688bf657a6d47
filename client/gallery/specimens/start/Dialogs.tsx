import { aLine } from '../../../../shared/protocol/view.fixtures.ts';
import { HelpDialog } from '../../../app/HelpDialog.tsx';
import { SettingsDialog } from '../../../features/settings/SettingsDialog.tsx';
import { aSessionView } from '../../../../shared/protocol/sessionView.fixtures.ts';
import { briefing } from '../../scenes/briefing.ts';
import { riaSees } from '../../scenes/player.ts';
import type { Specimens } from '../../specimen.ts';

const help = () => <HelpDialog />;

export const specimens: Specimens = {
  settings: () => <SettingsDialog />,
  'help before joining': help,
  'help in the waiting room': { show: help, store: { session: aSessionView() } },
  'help in the briefing': { show: help, store: { view: riaSees({ phase: 'briefing', briefing }) } },
  'help in the game': {
    show: help,
    store: { view: riaSees({ lines: { now: aLine({ text: 'Vraag Kees wat Ilse zoekt.' }), tools: {} } }) },
  },
  'help in the talk': { show: help, store: { view: riaSees({ phase: 'debrief' }) } },
};
