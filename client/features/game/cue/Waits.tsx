import { BellRing } from 'lucide-react';
import type { LineView, WaitView } from '../../../../shared/protocol/lineView.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button, Portrait } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Cue.module.css';

const NAMED = 4;

/** "Wij wachten op:" with face, name and what each is doing. */
export function Waits({ line }: { line: LineView }) {
  const t = useT();
  const named = line.waits.slice(0, NAMED);
  const rest = line.waits.length - named.length;
  return (
    <ul className={css.waits} aria-label={t('game.cue.waits')}>
      <li className="meta" aria-hidden>
        {t('game.cue.waits')}
      </li>
      {named.map(wait => (
        <Waited key={wait.seat} wait={wait} />
      ))}
      {rest > 0 && <li>{t('game.cue.more', { count: rest })}</li>}
    </ul>
  );
}

function Waited({ wait }: { wait: WaitView }) {
  const t = useT();
  return (
    <li className={css.wait}>
      <Face of={wait} />
      <span>
        <b>{wait.name}</b>
        {wait.part !== null && <span> · {wait.part}</span>}
      </span>
      {wait.nudge === 'may' && (
        <Button size="s" icon={BellRing} label={t('game.cue.nudgeName', { name: wait.name })} onPress={() => nudge(wait)}>
          {t('game.cue.nudge')}
        </Button>
      )}
    </li>
  );
}

/** Where the names stand in the line itself: only the buttons that let somebody know that the team waits. */
export function Nudges({ line }: { line: LineView }) {
  const t = useT();
  return line.waits
    .filter(wait => wait.nudge === 'may')
    .map(wait => (
      <Button
        key={wait.seat}
        size="s"
        icon={BellRing}
        label={t('game.cue.nudgeName', { name: wait.name })}
        onPress={() => nudge(wait)}
      >
        <Face of={wait} />
      </Button>
    ));
}

function Face({ of }: { of: WaitView }) {
  const portrait = useView(view => view.team.people.find(person => person.seat === of.seat)?.portrait);
  return portrait && <Portrait id={portrait} size={32} alt="" />;
}

const nudge = ({ seat }: WaitView) => void command({ type: 'nudge', to: seat });
