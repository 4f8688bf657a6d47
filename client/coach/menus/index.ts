/** The public interface of `menus`; everything else in this folder is internal. */
export type { Action } from './action.ts';
export { ActionMenu } from './ActionMenu.tsx';
export { Confirm, type ConfirmProps } from './Confirm.tsx';
