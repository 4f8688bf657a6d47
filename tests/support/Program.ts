import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'node_modules/.bin');

/** A program of the project as a separate process, with its output. */
export class Program {
  readonly child: ChildProcess;
  /** How it ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  output = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', chunk => (this.output += String(chunk)));
    this.ended = new Promise(done => child.once('close', (code, signal) => done({ code, signal })));
  }

  /** Runs `node` or `npm` with these arguments, in the project's folder, with only these settings in its environment. */
  static run(
    command: 'node' | 'npm',
    words: readonly string[],
    settings: Record<string, string>,
    options: { uid?: number } = {},
  ): Program {
    const { PATH, HOME } = process.env;
    const NODE_COMPILE_CACHE = join(tmpdir(), 'kandidaat-compiled'); // halves the time of each start
    const env = { PATH: `${bin}:${PATH}`, HOME, NODE_COMPILE_CACHE, NODE_ENV: 'test', HOST: '127.0.0.1', ...settings };
    const file = command === 'node' ? join(bin, 'node') : 'npm';
    return new Program(spawn(file, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options }));
  }

  /** The lines of its output, without those of npm. */
  get lines(): string[] {
    return this.output.split('\n').filter(line => line && !line.startsWith('> '));
  }

  /** Waits until its output contains this the given number of times. */
  async says(what: RegExp, times = 1): Promise<void> {
    const all = new RegExp(what, 'g');
    while ((this.output.match(all) ?? []).length < times) {
      if (this.child.stdout!.closed) throw new Error(`it ended without saying ${what}:\n${this.output}`);
      await new Promise(next => setTimeout(next, 20));
    }
  }

  /** Kills whatever is left of it. */
  async clear(): Promise<void> {
    try {
      process.kill(-this.child.pid!, 'SIGKILL');
    } catch {
      // nothing is left
    }
    await this.ended;
  }
}

/** Whether something listens on a local port. */
export const answers = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true))).once('error', () => done(false));
  });
