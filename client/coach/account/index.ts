/** The public interface of `account`; everything else in this folder is internal. */
export { AccountPage } from './AccountPage.tsx';
