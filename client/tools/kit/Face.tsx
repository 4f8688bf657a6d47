import { useClient } from '../../store/store.ts';
import { Portrait } from '../../ui/Portrait.tsx';

/** A colleague's face, shown beside their name. */
export function Face({ seat, size = 40, className }: { seat: string; size?: number; className?: string }) {
  const portrait = useClient(state => state.view?.team?.people.find(one => one.seat === seat)?.portrait);
  return portrait && <Portrait id={portrait} size={size} alt="" className={className} />;
}
