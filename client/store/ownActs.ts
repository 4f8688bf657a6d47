import { createStore } from 'zustand/vanilla';

/** More than can come between a view and the answer to the command that led to it. */
const KEEPS = 50;

/** The numbers of the views that this person's own commands led to: the server says them in its answers. */
export const ownActs = createStore<{ seqs: readonly number[] }>(() => ({ seqs: [] }));

export const ledTo = (seq: number): void => ownActs.setState(({ seqs }) => ({ seqs: [...seqs.slice(1 - KEEPS), seq] }));

/** Whether the view of this number shows what this person did themselves; false also until the server has answered. */
export const isOwn = (seq: number): boolean => ownActs.getState().seqs.includes(seq);

/** After a reconnect numbers may come again: a team can have been put back. */
export const forgetOwnActs = (): void => ownActs.setState({ seqs: [] });
