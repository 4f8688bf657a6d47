import { useState } from 'react';
import type { OwnTap, OwnTapView, PlayerView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack, Toggle } from '../../../ui/index.ts';
import { ShortAnswers } from '../../personal/index.ts';
import css from './OwnTaps.module.css';

const WAYS = ['can', 'learn', 'no'] as const satisfies readonly OwnTap[];

/** This person's answers to "En u?": private, unless they share them, and then without a name. */
export function OwnTaps({ own, shared }: { own: PlayerView['own']; shared: boolean }) {
  const t = useT();
  const { tapOf, tap } = useTaps();
  const ways = WAYS.map(id => ({ id, label: t(`debrief.taps.${id}`) }));
  const said = own.every(one => tapOf(one) === null) ? t('debrief.taps.none') : t('debrief.taps.say');
  if (own.length === 0) return null;
  return (
    <Panel title={t('debrief.taps.title')} aside={<ReadAloud compact text={[said, ...own.map(one => one.skill)].join('. ')} />}>
      <Stack gap={12} className={css.stack}>
        <p className="meta">
          {said} {t('debrief.life.private')}
        </p>
        <ul className={css.list}>
          {own.map(one => (
            <li key={one.puzzle}>
              <ShortAnswers legend={one.skill} options={ways} value={tapOf(one)} onChange={what => tap(one.puzzle, what)} />
            </li>
          ))}
        </ul>
        <Toggle
          label={t('debrief.taps.share')}
          help={t('debrief.taps.shareHelp')}
          checked={shared}
          onChange={on => void command({ type: 'share', what: 'taps', on })}
        />
      </Stack>
    </Panel>
  );
}

/** Optimistic taps: shown at once, and reverted when the server refused them. */
function useTaps() {
  const [mine, setMine] = useState<Partial<Record<string, OwnTap>>>({});
  return {
    tapOf: ({ puzzle, tap }: OwnTapView): OwnTap | null => mine[puzzle] ?? tap,
    tap: (puzzle: string, tap: OwnTap) => {
      setMine(now => ({ ...now, [puzzle]: tap }));
      void command({ type: 'own.tap', puzzle, tap }).then(({ ok }) => ok || setMine(now => ({ ...now, [puzzle]: undefined })));
    },
  };
}
