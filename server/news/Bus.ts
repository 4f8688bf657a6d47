/** Publish/subscribe between the parts of the server, across all rooms. */
export interface Bus {
  publish(topic: string, news: unknown): Promise<void>;
  /** Subscribes to a topic, from the moment the promise resolves; resolves to a function that unsubscribes. */
  listen(topic: string, hear: (news: unknown) => void): Promise<() => void>;
}

/** Anything with a bus. */
export interface HasBus {
  bus: Bus;
}
