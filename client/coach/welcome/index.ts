/** The public interface of `welcome`; everything else in this folder is internal. */
export { WelcomeView } from './WelcomeView.tsx';
