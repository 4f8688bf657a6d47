import { useT } from '../../i18n/index.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './rubric.module.css';

/** The meaning of the points. */
export function Rule({ lines }: { lines: readonly string[] }) {
  const t = useT();
  return (
    <Part title={t('tools.rubric.rule')} read={() => lines.join(' ')}>
      <RuleLines lines={lines} />
    </Part>
  );
}

/** A line that starts with a number shows it large. */
export function RuleLines({ lines }: { lines: readonly string[] }) {
  return (
    <Stack as="ul" gap={8} className={css.rule}>
      {lines.map(line => {
        const match = /^\*{0,2}(\d)\*{0,2}\s+(.*)$/.exec(line);
        return (
          <li key={line}>
            {match && <b className={css.points}>{match[1]}</b>}
            <span>{match?.[2] ?? line}</span>
          </li>
        );
      })}
    </Stack>
  );
}
