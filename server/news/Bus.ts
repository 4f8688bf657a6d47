/** Carries what one part of the server tells others, over all rooms. */
export interface Bus {
  publish(topic: string, news: unknown): Promise<void>;
  /** Hears a topic from when the promise is kept on; what it gives ends that. */
  listen(topic: string, hear: (news: unknown) => void): Promise<() => void>;
}

/** Whatever has a bus. */
export interface OnBus {
  bus: Bus;
}
