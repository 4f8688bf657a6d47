/** The wait before a retry. It ends early when the network is back or the page becomes visible again. */
export class RetryTimer {
  #end: (() => void) | null = null;

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('online', () => this.endWait());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.endWait());
  }

  endWait(): void {
    this.#end?.();
  }

  wait(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
