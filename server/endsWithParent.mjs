// `node --import` this before a program that knows nothing of it: it then ends when the process that started it has gone.
import { whenParentEnds } from './parent.mjs';

whenParentEnds(() => process.kill(process.pid, 'SIGTERM'));
