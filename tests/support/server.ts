import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
export const PASSPHRASE = 'fiets-wolk-lepel-tuin-47';

/** A free local port. */
export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** The real server as a separate process, with its own store and a clock that a test can set. */
export class TestServer {
  readonly url: string;
  readonly #port: number;
  readonly data = mkdtempSync(join(tmpdir(), 'kandidaat-'));
  readonly guests: { close(): Promise<unknown> }[] = []; // browsers that opened its pages; closed when the server stops
  #process: ChildProcess | null = null;
  output = '';

  private constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<TestServer> {
    const server = new TestServer(await freePort());
    await server.up();
    return server;
  }

  /** Starts the process and waits until it serves and can write. */
  async up(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      DATA_DIR: this.data,
      COACH_PASSPHRASE: PASSPHRASE,
      CLOCK_CONTROL: '1',
      NODE_ENV: 'test',
    };
    const child = spawn(join(root, 'node_modules/.bin/node'), ['server/main.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (this.output += String(chunk)));
    const healthy = () =>
      fetch(`${this.url}/healthz`).then(
        answer => answer.ok,
        () => false,
      );
    const ended = new Promise<never>((_, fail) =>
      child.once('exit', code => fail(new Error(`the server ended with ${code}:\n${this.output}`))),
    );
    ended.catch(() => undefined);
    const ready = (async () => {
      while (!(await healthy())) await new Promise(next => setTimeout(next, 50));
    })();
    await Promise.race([ready, ended]);
  }

  /** Sends the process a signal. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Sends SIGKILL: nothing is flushed, as in a power cut. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise(done => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  /** Advances the server's clock, or sets its rate, so that tests never wait in real time. */
  async clock(change: { advanceMs?: number; rate?: number }): Promise<void> {
    const answer = await fetch(`${this.url}/test/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (!answer.ok) throw new Error(`the clock was not set: ${answer.status} ${await answer.text()}`);
  }

  async stop(): Promise<void> {
    await Promise.all(this.guests.map(guest => guest.close()));
    await this.kill('SIGTERM');
    rmSync(this.data, { recursive: true, force: true });
  }
}
