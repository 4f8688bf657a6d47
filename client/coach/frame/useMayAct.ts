import { useClient } from '../../store/store.ts';

/** Whether the viewer may act: a guest only looks, and sees no controls. */
export const useMayAct = (): boolean => useClient(state => state.coach?.me.as !== 'observer');
