import { Ear, EarOff, Hourglass, MessageCircle } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Row } from '../../ui/flow/Row.tsx';
import { useAnnounced } from '../../ui/useAnnounced.ts';
import css from './sound.module.css';

const ICONS = { nothing: Ear, waits: Hourglass, heard: MessageCircle, silent: MessageCircle, inaudible: EarOff } as const;

/** What the colleague at the other end says, as far as it can be heard with these settings. */
export function ListenerSays({ listener }: { listener: NonNullable<ToolParts<'sound'>['sound']['listener']> }) {
  const t = useT();
  const said = listener.said || 'nothing';
  const Icon = ICONS[said];
  const words = t(`tools.sound.says.${said}`, { name: listener.name });
  useAnnounced(said === 'nothing' ? null : words);
  return (
    <Row as="p" gap={12} className={css.says}>
      <Icon size={26} aria-hidden />
      <span>{words}</span>
    </Row>
  );
}
