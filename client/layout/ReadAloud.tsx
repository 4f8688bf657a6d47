import { CircleStop, Volume2 } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useT } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { readAloud, stopReading, useCanRead, useReading } from '../speech/speech.ts';

export interface ReadAloudProps {
  text: string | (() => string);
  compact?: boolean; // small text, for title bars
  icon?: boolean; // its words are only heard: where the picture says enough
  className?: string;
  onRead?: () => void;
}

/** A button "Lees voor", or "Stop" while it reads. Hidden when this device has no voice; the settings say so. */
export function ReadAloud({ text, compact = false, icon = false, className, onRead }: ReadAloudProps) {
  const t = useT();
  const key = useId();
  const can = useCanRead();
  const reading = useReading(key);
  useEffect(() => () => void (reading && stopReading()), [reading]);
  if (!can) return null;
  return (
    <Button
      variant="quiet"
      size={compact || icon ? 's' : 'm'}
      className={className}
      icon={reading ? CircleStop : Volume2}
      label={reading ? t('common.stopReading') : undefined}
      onPress={() => {
        if (reading) return stopReading();
        readAloud(key, typeof text === 'string' ? text : text());
        onRead?.();
      }}
    >
      <span className={icon ? 'vh' : undefined}>{reading ? t('common.stop') : t('common.read')}</span>
    </Button>
  );
}
