import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { Button } from '../../../ui/Button.tsx';
import css from './ChecksPanel.module.css';

/** Plays a sound, and asks whether it was heard. */
export function SoundQuestion({ onHeard }: { onHeard: (heard: boolean) => void }) {
  const t = useT();
  const [played, setPlayed] = useState(false);
  const play = () => {
    playCue('solved');
    setPlayed(true);
  };
  const answer = (heard: boolean) => {
    setPlayed(false);
    onHeard(heard);
  };
  if (!played)
    return (
      <Button size="s" icon={Volume2} onPress={play}>
        {t('lobby.checks.play')}
      </Button>
    );
  return (
    <fieldset className={css.answers}>
      <legend>{t('lobby.checks.heard')}</legend>
      <Button size="s" onPress={() => answer(true)}>
        {t('lobby.checks.yes')}
      </Button>
      <Button size="s" onPress={() => answer(false)}>
        {t('lobby.checks.no')}
      </Button>
      <Button size="s" variant="quiet" icon={Volume2} onPress={play}>
        {t('lobby.checks.playAgain')}
      </Button>
    </fieldset>
  );
}
