/** What other parts use of `welcome`; all else in this folder is its own. */
export { WelcomeView } from './WelcomeView.tsx';
