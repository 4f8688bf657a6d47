/** What other parts use of `account`; all else in this folder is its own. */
export { AccountPage } from './AccountPage.tsx';
