import { Clock } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { command } from '../../net/game.ts';
import { Button, RadioCards, Row, Stack } from '../../ui/index.ts';

export interface ClockChoiceProps {
  minutes: number | null;
  limited: boolean;
  mayChoose: boolean; // else the coach decides, and it only says so
}

/** With or without a clock, until the game starts: one button, for teams that may and want to choose. */
export function ClockChoice({ minutes, limited, mayChoose }: ClockChoiceProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [last, setLast] = useState(minutes); // remembers the number after "zonder klok"
  if (minutes !== null && minutes !== last) setLast(minutes);
  const withClock = last === null ? t('game.briefing.withClockPlain') : t('game.briefing.withClock', { minutes: last });
  if (!mayChoose)
    return (
      <Row as="p" gap={8} align="center">
        <Clock aria-hidden /> {limited ? withClock : t('game.briefing.withoutClock')}
      </Row>
    );
  return (
    <Stack gap={8} align="start">
      <Button size="s" icon={Clock} expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {limited ? withClock : t('game.briefing.withoutClock')}
      </Button>
      <div id={id} hidden={!open}>
        <RadioCards
          legend={t('game.briefing.clock')}
          columns={1}
          value={limited ? 'with' : 'without'}
          onChange={choice => void command({ type: 'clock.choose', limit: choice === 'with' })}
          options={[
            { id: 'with', label: withClock, help: t('game.briefing.withClockSay') },
            { id: 'without', label: t('game.briefing.withoutClock'), help: t('game.briefing.withoutClockSay') },
          ]}
        />
        <p className="meta">{t('game.briefing.clockSay')}</p>
      </div>
    </Stack>
  );
}
