import type { OwnTap, PlayerView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack, Toggle } from '../../../ui/index.ts';
import { useTaps } from '../../game/index.ts';
import { ShortAnswers } from '../../personal/index.ts';
import css from './OwnTaps.module.css';

const WAYS = ['can', 'learn', 'no'] as const satisfies readonly OwnTap[];

/**
 * "Kunt u dit zelf?" about all that the game practised, in one list: what this person answered in play, and what they were not
 * asked about. Private, unless they share it, and then without a name.
 */
export function OwnTaps({ own, shared }: { own: PlayerView['own']; shared: boolean }) {
  const t = useT();
  const { tapOf, tap } = useTaps();
  const ways = WAYS.map(id => ({ id, label: t(`debrief.taps.${id}`) }));
  if (own.length === 0) return null;
  const left = own.filter(one => tapOf(one) === null).length;
  const said = t(left === 0 ? 'debrief.taps.say' : left < own.length ? 'debrief.taps.some' : 'debrief.taps.none');
  return (
    <Panel title={t('debrief.taps.title')} aside={<ReadAloud compact text={[said, ...own.map(one => one.skill)].join('. ')} />}>
      <Stack gap={12} className={css.stack}>
        <p className="meta">
          {said} {t(shared ? 'debrief.taps.sharedNow' : 'debrief.life.private')}
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
