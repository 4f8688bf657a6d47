import { matchMaker } from '@colyseus/core';
import type { Bus } from '../news/Bus.ts';

type Hear = (news: unknown) => void;
interface Topic {
  hearers: Set<Hear>;
  tell: Hear;
  open: Promise<unknown>;
}
const topics = new WeakMap<object, Map<string, Topic>>(); // by the framework's presence

/** A bus on the framework's presence. Rooms of this process that follow the same topic share one subscription. */
export const presenceBus: Bus = {
  async publish(topic, news) {
    await matchMaker.presence.publish(topic, news);
  },

  async listen(topic, hear) {
    const { presence } = matchMaker;
    const ofPresence = topics.get(presence) ?? new Map<string, Topic>();
    topics.set(presence, ofPresence);
    let shared = ofPresence.get(topic);
    if (!shared) {
      const listeners = new Set<Hear>();
      const tell: Hear = news => listeners.forEach(one => one(news));
      shared = { hearers: listeners, tell, open: Promise.resolve(presence.subscribe(topic, tell)) };
      ofPresence.set(topic, shared);
    }
    const { hearers, tell, open } = shared;
    hearers.add(hear);
    await open;
    return () => {
      if (!hearers.delete(hear) || hearers.size > 0) return;
      ofPresence.delete(topic);
      void presence.unsubscribe(topic, tell);
    };
  },
};
