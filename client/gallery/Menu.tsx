import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { TEXT_SIZES, THEMES } from '../store/settings.ts';
import { addressWith } from './address.ts';
import { catalogue, type Entry } from './catalogue.ts';
import css from './gallery.module.css';

const LOOKS = { width: [390, 640, 900, 1280], text: TEXT_SIZES, theme: THEMES, language: LANGUAGE_CODES };

/** Everything there is, by section and component, and how to look at it. */
export function Menu({ now }: { now: Entry }) {
  const query = new URLSearchParams(location.search);
  const sections = Map.groupBy(catalogue, entry => entry.section);
  return (
    <nav className={css.menu} aria-label="Specimens">
      {Object.entries(LOOKS).map(([name, values]) => (
        <p key={name} className={css.set}>
          {name}
          {values.map(value => (
            <a key={value} href={addressWith({ [name]: value })} aria-current={query.get(name) === String(value)}>
              {value}
            </a>
          ))}
        </p>
      ))}
      {[...sections].map(([section, entries]) => (
        <details key={section} open={section === now.section}>
          <summary>{section}</summary>
          {[...Map.groupBy(entries, entry => entry.name)].map(([name, states]) => (
            <div key={name}>
              <b>{name}</b>
              <ul>
                {states.map(({ id, state }) => (
                  <li key={id}>
                    <a href={addressWith({ at: id })} aria-current={id === now.id ? 'page' : undefined}>
                      {state}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </nav>
  );
}
