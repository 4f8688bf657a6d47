import { Check, Contrast } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Panel } from '../../../ui/Panel.tsx';
import css from './ChecksPanel.module.css';
import { SoundQuestion } from './SoundQuestion.tsx';
import type { Checks } from './useChecks.ts';

/** Whether everything works on this device. What works is not spoken of: only what needs something of this person. */
export function ChecksPanel({ checks }: { checks: Checks }) {
  const t = useT();
  const { sound, browser, connection, measuring } = checks;
  const isSlow = connection === 'slow';
  return (
    <Panel as="aside" title={t('lobby.checks.title')} className={css.panel}>
      <ul className={css.list}>
        {sound !== true && (
          <Line state={sound} words={t(`lobby.checks.sound.${sound === null ? 'open' : 'no'}`)}>
            <SoundQuestion onHeard={checks.heard} />
            {sound === false && <p className="meta">{t('lobby.checks.silent')}</p>}
          </Line>
        )}
        {!browser && <Line state={false} words={t('lobby.checks.browser')} />}
        {isSlow && (
          <Line state={measuring ? null : false} words={t(measuring ? 'lobby.checks.measuring' : 'lobby.checks.slow')}>
            {!measuring && (
              <>
                <p className="meta">{t('lobby.checks.slowSay')}</p>
                <Button size="s" onPress={checks.again}>
                  {t('lobby.checks.measure')}
                </Button>
              </>
            )}
          </Line>
        )}
        {sound === true && browser && !isSlow && <Line state words={t('lobby.checks.allWell')} />}
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
