import styles from './kit.module.css';

/** A candidate without a face, since faces are not shown before the reveal. */
export function Silhouette({ size = 44 }: { size?: number }) {
  return (
    <svg className={styles.silhouette} style={{ width: size, height: size }} viewBox="0 0 44 44" aria-hidden="true">
      <circle cx="22" cy="17" r="8" fill="currentColor" />
      <path d="M6 46c0-11 7-18 16-18s16 7 16 18z" fill="currentColor" />
    </svg>
  );
}
