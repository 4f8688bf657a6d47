import { useClient } from '../../store/store.ts';

/** Whether who looks at this page may do something: a guest only looks, and sees no controls. */
export const useMayAct = (): boolean => useClient(state => state.coach?.me.as !== 'observer');
