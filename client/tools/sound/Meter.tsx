import { Camera, CameraOff, Mic, MicOff, Volume2, VolumeX } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import css from './sound.module.css';

const ICONS = {
  microphone: [Mic, MicOff],
  speaker: [Volume2, VolumeX],
  camera: [Camera, CameraOff],
} as const;
const BARS = [0.35, 0.6, 0.9, 0.7, 1, 0.55, 0.4];

/** Shows whether a device is active: an icon, bars for sound, and words. It does not say whether it should be. */
export function Meter({ device, live }: { device: keyof typeof ICONS; live: boolean }) {
  const t = useT();
  const Icon = ICONS[device][live ? 0 : 1];
  return (
    <div className={classes(css.meter, live && css.live)}>
      <Icon size={30} aria-hidden />
      {device !== 'camera' && (
        <span className={css.bars} aria-hidden="true">
          {BARS.map((height, at) => (
            <i key={at} style={{ height: `${live ? height * 100 : 12}%`, animationDelay: `${at * 120}ms` }} />
          ))}
        </span>
      )}
      <span className={css.word}>{t(live ? `tools.sound.live.${device}` : `tools.sound.still.${device}`)}</span>
    </div>
  );
}
