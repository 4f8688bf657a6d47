import styles from './kit.module.css';

/** The initials of an email's sender, as mail programs show them. */
export function Initials({ of }: { of: string }) {
  const words = of.split(/\s+/).filter(word => /^\p{Lu}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(word => word?.[0] ?? '').join('');
  return (
    <span className={styles.avatar} aria-hidden="true">
      {letters || of.slice(0, 1).toUpperCase()}
    </span>
  );
}
