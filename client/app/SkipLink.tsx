import { useT } from '../i18n/index.ts';
import css from './SkipLink.module.css';

/** Moves the keyboard focus past the bar to `<main id="inhoud">`. A button, since a link would change the address. */
export function SkipLink() {
  const t = useT();
  return (
    <button
      type="button"
      className={css.skip}
      onClick={() => {
        const main = document.getElementById('inhoud') ?? document.querySelector('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      {t('common.skip')}
    </button>
  );
}
