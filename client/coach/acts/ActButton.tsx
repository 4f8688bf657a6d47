import type { ReactNode } from 'react';
import { t, useT } from '../../i18n/index.ts';
import { Button, LinkButton, type ButtonProps } from '../../ui/index.ts';
import { mayDo, textOf, valuesOf, type Act, type Subject } from './act.ts';
import { ActMenu } from './ActMenu.tsx';
import css from './ActButton.module.css';
import { useActs } from './useActs.ts';

export interface ActButtonProps<S extends Subject> extends Pick<
  ButtonProps,
  'size' | 'variant' | 'className' | 'wide' | 'label'
> {
  act: Act<S>;
  of: S;
  named?: boolean; // among similar buttons: its accessible name says whom it is for
  children?: ReactNode; // replaces its text
}

/** One act as a button, or as a menu when it has choices. Renders nothing when the act is not possible now. */
export function ActButton<S extends Subject>({ act, of, named = false, children, ...look }: ActButtonProps<S>) {
  useT();
  const run = useActs();
  if (!mayDo(act, of)) return null;
  const { icon: Icon } = act;
  const values = valuesOf(act, of);
  const words = t(textOf(act, of), values);
  const label = look.label ?? (named ? namedLabel(act, of, words) : undefined);
  if (act.choices)
    return (
      <ActMenu label={label ?? words} className={css.menu} groups={[[act]]} of={of} spread>
        <Icon aria-hidden />
        {words}
      </ActMenu>
    );
  if ('visits' in act)
    return (
      <LinkButton
        href={act.visits(of)}
        newTab
        icon={Icon}
        size={look.size}
        variant={look.variant === 'primary' ? 'primary' : 'secondary'}
        className={look.className}
        label={label}
      >
        {children ?? words}
      </LinkButton>
    );
  return (
    <Button {...look} icon={Icon} {...(label !== undefined && { label })} onPress={() => run(act, of)}>
      {children ?? words}
    </Button>
  );
}

/** The text of an act, extended with whom or what it is for unless it already says so. */
function namedLabel<S extends Subject>(act: Act<S>, of: S, words: string): string {
  const values = valuesOf(act, of);
  if (act.label) return t(act.label, values);
  const whom = String(values['name'] ?? values['puzzle'] ?? values['team'] ?? '');
  return words.includes(whom) ? words : `${words}: ${whom}`;
}
