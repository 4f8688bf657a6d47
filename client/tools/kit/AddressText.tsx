import { Fragment, type CSSProperties } from 'react';
import styles from './kit.module.css';

const ADDRESS = /(\S*@\S+|https?:\/\/\S+)/;
const AFTER_AT = /(?<=.@)/;
const IN_LINK = /(?<=\/)(?!\/)|(?=\.)/;

/**
 * Text that contains an email or web address. The address breaks only after "@" or between the parts of a link, never at a
 * hyphen, where it would look like a different address. Where it does not fit, its letters shrink.
 */
export function AddressText({ text }: { text: string }) {
  if (!ADDRESS.test(text)) return text;
  return (
    <span className={styles.withAddress}>
      {text.split(ADDRESS).map((words, at) => (at % 2 === 1 ? <Address key={at} of={words} /> : words))}
    </span>
  );
}

function Address({ of }: { of: string }) {
  const parts = of.split(of.includes('@') ? AFTER_AT : IN_LINK);
  const longest = Math.max(...parts.map(part => part.length));
  return (
    <span className={styles.address} style={{ '--letters': longest } as CSSProperties}>
      {parts.map((part, at) => (
        <Fragment key={at}>
          <wbr />
          <span>{part}</span>
        </Fragment>
      ))}
    </span>
  );
}
