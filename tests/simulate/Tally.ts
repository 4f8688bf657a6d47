import type { StoryResult } from './tellStory.ts';

/** Figures of a run. */
export class Tally {
  seeds = 0;
  broken = 0;
  #steps = 0;
  #entries = 0;
  #minutes = 0;
  #ms: number[] = [];
  readonly #cpu = process.cpuUsage();
  readonly #troubles = new Map<string, number>();
  readonly #rules = new Map<string, number[]>();

  add(seed: number, told: StoryResult, ms: number): void {
    this.seeds += 1;
    this.#steps += told.steps;
    this.#entries += told.entries;
    this.#minutes += told.minutes;
    this.#ms.push(ms);
    for (const [kind, times] of told.troubles) this.#troubles.set(kind, (this.#troubles.get(kind) ?? 0) + times);
    if (!told.broken) return;
    this.broken += 1;
    const { kind } = told.broken;
    this.#rules.set(kind, [...(this.#rules.get(kind) ?? []), seed]);
  }

  words(): string {
    const ms = this.#ms.toSorted((a, b) => a - b);
    const { user, system } = process.cpuUsage(this.#cpu);
    const sum = ms.reduce((all, one) => all + one, 0);
    const list = (map: Map<string, unknown>): string => [...map].map(([name, times]) => `${name} ${String(times)}`).join(', ');
    return [
      `${this.seeds} seeds, ${this.broken} broke a rule`,
      `${this.#steps} steps, ${this.#entries} entries of journals, ${Math.round(this.#minutes / 60)} hours of simulated time`,
      `trouble: ${list(this.#troubles) || 'none'}`,
      `${Math.round(sum / Math.max(1, ms.length))} ms a seed (half under ${Math.round(ms[ms.length >> 1] ?? 0)}, the longest ${Math.round(ms.at(-1) ?? 0)}); ${Math.round((user + system) / 1000 / Math.max(1, ms.length))} ms of one core`,
      ...[...this.#rules].map(([rule, seeds]) => `  ${rule}: ${seeds.length}, seeds ${seeds.slice(0, 12).join(' ')}`),
    ].join('\n');
  }
}
