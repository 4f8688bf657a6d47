import { createHash } from 'node:crypto';

const MAX_BYTES = 24 * 1024 * 1024;

/** Caches papers by their input data: the same paper is not made twice, and other data make another paper. */
export class PaperCache {
  #papers = new Map<string, Uint8Array>(); // most recently used last
  #bytes = 0;
  made = 0;

  /** `data`: everything that the paper is made of. */
  async once(data: readonly unknown[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
    const cached = this.#papers.get(key);
    const paper = cached ?? (await make());
    if (cached) this.#papers.delete(key);
    else {
      this.made += 1;
      this.#bytes += paper.byteLength;
    }
    this.#papers.set(key, paper);
    for (const [old, { byteLength }] of this.#papers) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#papers.delete(old);
      this.#bytes -= byteLength;
    }
    return paper;
  }

  /** Somebody was erased: drops everything. */
  clear(): void {
    this.#papers.clear();
    this.#bytes = 0;
  }
}
