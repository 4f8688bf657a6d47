/** The public interface of `account`; everything else in this folder is internal. */
export { AccountPage, type AccountPageProps } from './AccountPage.tsx';
