import { Ear, EarOff, Eye, EyeOff } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Row } from '../../ui/flow/Row.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { useAnnounced } from '../../ui/useAnnounced.ts';
import kit from '../kit/kit.module.css';
import { Part } from '../kit/Part.tsx';
import css from './sound.module.css';

interface HeardProps {
  view: ToolParts<'sound'>['heard'];
  usable: boolean;
  onSay: (heard: boolean) => void;
}
const ICONS = { microphone: [Ear, EarOff], camera: [Eye, EyeOff] } as const;
const ANSWERS = [
  { heard: false, word: 'silent', icon: EarOff },
  { heard: true, word: 'heard', icon: Ear },
] as const;

/** The other end: what comes through of a colleague who sets up sound and camera, and an answer to them. */
export function Heard({ view, usable, onSay }: HeardProps) {
  const t = useT();
  const { name, comes, said } = view;
  const isAlone = name === ''; // nobody else is left to listen
  const sentences = comes.map(({ device, live }) =>
    isAlone
      ? t(`tools.sound.alone.comes.${device}.${live ? 'live' : 'still'}`)
      : t(`tools.sound.comes.${device}.${live ? 'live' : 'still'}`, { name }),
  );
  useAnnounced(sentences.join(' '));
  return (
    <Part title={isAlone ? t('tools.sound.alone.title') : t('tools.sound.heardTitle', { name })} read={() => sentences.join(' ')}>
      <Stack as="ul" gap={10}>
        {comes.map(({ device, live }, at) => {
          const Icon = ICONS[device][live ? 0 : 1];
          return (
            <Row as="li" key={device} gap={12} className={classes(css.meter, live && css.live)}>
              <Icon size={30} aria-hidden />
              <span>{sentences[at]}</span>
            </Row>
          );
        })}
      </Stack>
      <fieldset className={css.answers}>
        <legend>{isAlone ? t('tools.sound.alone.sayTo') : t('tools.sound.sayTo', { name })}</legend>
        {ANSWERS.map(({ heard, word, icon }) => (
          <Button key={word} icon={icon} pressed={said === word} disabled={!usable} onPress={() => onSay(heard)}>
            {t(`tools.sound.say.${word}`)}
          </Button>
        ))}
      </fieldset>
      {said !== '' && !isAlone && <p className={kit.meta}>{t('tools.sound.saidTo', { name })}</p>}
    </Part>
  );
}
