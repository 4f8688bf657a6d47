import { matchMaker } from '@colyseus/core';

type Hear = (news: unknown) => void;
interface Topic {
  hearers: Set<Hear>;
  tell: Hear;
  open: Promise<unknown>;
}
const topics = new WeakMap<object, Map<string, Topic>>(); // by the means that carries them

/** Hears a topic that many rooms of this process follow: they share one subscription. The answer ends it. */
export async function listen(topic: string, hear: Hear): Promise<() => void> {
  const { presence } = matchMaker;
  const known = topics.get(presence) ?? new Map<string, Topic>();
  topics.set(presence, known);
  let shared = known.get(topic);
  if (!shared) {
    const hearers = new Set<Hear>();
    const tell: Hear = news => hearers.forEach(one => one(news));
    shared = { hearers, tell, open: Promise.resolve(presence.subscribe(topic, tell)) };
    known.set(topic, shared);
  }
  const { hearers, tell, open } = shared;
  hearers.add(hear);
  await open;
  return () => {
    if (!hearers.delete(hear) || hearers.size > 0) return;
    known.delete(topic);
    void presence.unsubscribe(topic, tell);
  };
}
