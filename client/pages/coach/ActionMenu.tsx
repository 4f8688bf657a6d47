import type { LucideIcon } from 'lucide-react';
import { EllipsisVertical } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import css from './ActionMenu.module.css';

export interface Action {
  id: string;
  label: string;
  icon: LucideIcon;
}
export interface ActionMenuProps {
  label: string; // says whose menu it is
  groups: readonly (readonly Action[])[]; // a line stands between groups
  onAction: (id: string) => void;
  children?: ReactNode; // what the button shows; else the word below
  word?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that opens a short list of acts. */
export function ActionMenu({ label, groups, onAction, children, word, className, ref }: ActionMenuProps) {
  const filled = groups.filter(group => group.length > 0);
  return (
    <MenuTrigger>
      <Button ref={ref} className={className ?? css.button} aria-label={label}>
        {children ?? (
          <>
            <EllipsisVertical aria-hidden />
            {word}
          </>
        )}
      </Button>
      <Popover className={css.popover} placement="bottom start">
        <Menu className={css.menu} aria-label={label} onAction={key => onAction(String(key))}>
          {filled.flatMap((group, at) => [
            ...(at > 0 ? [<Separator key={`line-${at}`} className={css.line} />] : []),
            ...group.map(({ id, label: words, icon: Icon }) => (
              <MenuItem key={id} id={id} className={css.item} textValue={words}>
                <Icon aria-hidden />
                {words}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
