import { useEffect, useRef, type ReactNode } from 'react';
import { t, useT } from '../i18n/index.ts';
import { setTabTitle } from './tabCount.ts';

/** The first page leaves the focus where the browser put it; later pages take it. */
let first = true;

export interface PageTitleProps {
  children: string;
  tab?: string; // the title of the browser tab, when it differs
  className?: string;
  before?: ReactNode;
}

/** The one h1 of a page: sets the title of the browser tab and takes the focus when the page changes. */
export function PageTitle({ children, tab, className }: PageTitleProps) {
  useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = tab ?? children;
  useEffect(() => {
    setTabTitle(`${name} · ${t('common.product')}`);
  }, [name]);
  useEffect(() => {
    if (!first) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    first = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
