import { EyeOff, History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button, classes, Cluster, Panel, Stack } from '../../../ui/index.ts';
import css from './CoachReplay.module.css';
import { Replay } from './Replay.tsx';

const DEBOUNCE_MS = 300; // debounce: a dragged slider is shared once it rests

export interface CoachReplayProps {
  teams: readonly { id: string; name: string; replay: number | null }[]; // the teams in the debrief
  onShow: (team: string, seq: number | null) => void;
}

/** The coach's replay of a team's game: every screen of that team follows its slider. */
export function CoachReplay({ teams, onShow }: CoachReplayProps) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const team = teams.find(one => one.id === open);
  const show = (id: string, seq: number | null) => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => onShow(id, seq), seq === null ? 0 : DEBOUNCE_MS);
  };
  if (teams.length === 0) return null;
  return (
    <Stack as="section" gap={16}>
      <Panel title={t('debrief.replay.title')}>
        <p>{t('debrief.replay.coachSay')}</p>
        <Cluster gap={8} className={css.teams}>
          {teams.map(one => (
            <Button
              key={one.id}
              icon={History}
              size="s"
              pressed={one.id === open}
              className={classes(one.id === open && css.chosen)}
              onPress={() => setOpen(one.id === open ? null : one.id)}
            >
              {one.name}
            </Button>
          ))}
          {teams
            .filter(one => one.replay !== null)
            .map(one => (
              <Button key={`stop-${one.id}`} icon={EyeOff} size="s" onPress={() => show(one.id, null)}>
                {t('debrief.replay.stopFor', { name: one.name })}
              </Button>
            ))}
        </Cluster>
      </Panel>
      {team && (
        <Replay
          key={team.id}
          team={team.id}
          as="coach"
          shared={team.replay}
          onShare={seq => show(team.id, seq)}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}
