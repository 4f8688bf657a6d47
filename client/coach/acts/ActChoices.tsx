import { Button } from '../../ui/index.ts';
import { mayDo, type Act, type Subject } from './act.ts';
import { useActs } from './useActs.ts';

/** An act with a separate button for each choice. */
export function ActChoices<S extends Subject>({ act, of }: { act: Act<S>; of: S }) {
  const run = useActs();
  if (!mayDo(act, of)) return null;
  return act.choices?.(of).map(({ id, label }) => (
    <Button key={id} size="s" onPress={() => run(act, of, id)}>
      {label}
    </Button>
  ));
}
