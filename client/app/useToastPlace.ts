import { useLocation } from 'wouter';

/** Messages push a page down from above. At the coach's desk nothing may move under a hand: there they stand at the foot. */
export function useToastPlace(): 'top' | 'foot' {
  const [path] = useLocation();
  return /^\/(coach|meekijken)\b/.test(path) ? 'foot' : 'top';
}
