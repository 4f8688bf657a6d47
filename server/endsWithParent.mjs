// `node --import` this before a program that does not know about it: the program then ends when its parent process has
// gone.
import { whenParentEnds } from './parent.mjs';

whenParentEnds(() => process.kill(process.pid, 'SIGTERM'));
