import { useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { Panel, RadioCards } from '../../ui/index.ts';

/** With or without a clock: the team's own choice, until the game starts. */
export function ClockChoice({ minutes, limited }: { minutes: number | null; limited: boolean }) {
  const t = useT();
  const [last, setLast] = useState(minutes); // remembers the number after "zonder klok"
  if (minutes !== null && minutes !== last) setLast(minutes);
  const withClock = last === null ? t('game.briefing.withClockPlain') : t('game.briefing.withClock', { minutes: last });
  return (
    <Panel>
      <RadioCards
        legend={t('game.briefing.clock')}
        columns={1}
        value={limited ? 'with' : 'without'}
        onChange={id => void command({ type: 'clock.choose', limit: id === 'with' })}
        options={[
          { id: 'with', label: withClock, help: t('game.briefing.withClockSay') },
          { id: 'without', label: t('game.briefing.withoutClock'), help: t('game.briefing.withoutClockSay') },
        ]}
      />
      <p className="meta">{t('game.briefing.clockSay')}</p>
    </Panel>
  );
}
