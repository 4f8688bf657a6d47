import css from './Badge.module.css';

export interface BadgeProps {
  count: number;
  label: string; // "nieuw"
}

/** The number of new items; hidden at 0. */
export function Badge({ count, label }: BadgeProps) {
  if (count <= 0) return null;
  return (
    <span className={css.badge}>
      {count > 99 ? '99+' : count}
      <span className="vh"> {label}</span>
    </span>
  );
}
