/** What other parts use of `menus`; all else in this folder is its own. */
export type { Action } from './action.ts';
export { ActionMenu } from './ActionMenu.tsx';
export { Confirm, type ConfirmProps } from './Confirm.tsx';
