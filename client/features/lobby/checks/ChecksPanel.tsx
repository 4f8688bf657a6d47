import { Check, Contrast, Volume2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Panel } from '../../../ui/Panel.tsx';
import css from './ChecksPanel.module.css';
import type { Checks } from './useChecks.ts';

/** Checks whether everything works on this device: three lines and one question. */
export function ChecksPanel({ checks }: { checks: Checks }) {
  const t = useT();
  const [played, setPlayed] = useState(false);
  const { sound, browser, connection, measuring } = checks;
  const play = () => {
    playCue('solved');
    setPlayed(true);
  };
  const answer = (heard: boolean) => {
    checks.heard(heard);
    setPlayed(false);
  };
  return (
    <Panel as="aside" title={t('lobby.checks.title')} className={css.panel}>
      <ul className={css.list}>
        <Line state={sound} words={t(`lobby.checks.sound.${sound === null ? 'open' : sound ? 'yes' : 'no'}`)}>
          {played ? (
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
          ) : (
            sound !== true && (
              <Button size="s" icon={Volume2} onPress={play}>
                {t('lobby.checks.play')}
              </Button>
            )
          )}
          {sound === false && !played && <p className="meta">{t('lobby.checks.silent')}</p>}
        </Line>
        <Line state={browser} words={t(`lobby.checks.browser.${browser ? 'yes' : 'no'}`)} />
        <Line
          state={measuring || connection === null ? null : connection === 'good'}
          words={measuring ? t('lobby.checks.measuring') : t(`lobby.checks.connection.${connection ?? 'slow'}`)}
        >
          {!measuring && connection === 'slow' && (
            <>
              <p className="meta">{t('lobby.checks.slowSay')}</p>
              <Button size="s" onPress={checks.again}>
                {t('lobby.checks.measure')}
              </Button>
            </>
          )}
        </Line>
      </ul>
    </Panel>
  );
}

function Line({ state, words, children }: { state: boolean | null; words: string; children?: ReactNode }) {
  return (
    <li className={css.line}>
      <span className={classes(css.mark, state === true && css.yes, state === false && css.no)} aria-hidden>
        {state === true && <Check />}
        {state === false && <Contrast />}
      </span>
      <div>
        <p aria-live="polite">{words}</p>
        {children}
      </div>
    </li>
  );
}
