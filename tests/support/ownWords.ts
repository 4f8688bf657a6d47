import type { OwnPage, Plan } from '../../shared/protocol/plan.ts';
import type { Moment, StatementsPage } from '../../shared/protocol/statements.ts';

/** Fills in a person's statements and plan, through the routes of the own page. */
export class OwnWords {
  #url: string;
  #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** One answer per statement, in the level's order. */
  async say(moment: Moment, answers: readonly number[]): Promise<void> {
    const { statements } = await this.#ask<StatementsPage>('GET', '/own/statements');
    for (const [nth, { id }] of statements.entries())
      await this.#ask('POST', '/own/statements', { moment, id, answer: answers[nth % answers.length] });
  }

  page(): Promise<OwnPage> {
    return this.#ask<OwnPage>('GET', '/own');
  }

  async plan(plan: Partial<Plan>): Promise<void> {
    await this.#ask('PUT', '/own/plan', { ...(await this.page()).plan, ...plan });
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json', origin: this.#url };
    const answer = await fetch(`${this.#url}/api${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  }
}
