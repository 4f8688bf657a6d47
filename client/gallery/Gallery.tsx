import { useSyncExternalStore } from 'react';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { fixtures } from './fixtures/index.ts';
import { Specimen } from './Specimen.tsx';
import css from './gallery.module.css';

const WIDTHS = [390, 640, 900, 1280];
const TEXTS = [18, 20, 24, 28];
const THEMES = ['dag', 'contrast', 'nacht'];

/** The whole address of the same page with one thing changed. */
function to(change: Record<string, string | number>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) query.set(key, String(value));
  return `?${query}`;
}

function onAddress(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}

/** The gallery: a menu of all windows and states, and the one that was asked for. */
export function Gallery() {
  const search = useSyncExternalStore(onAddress, () => location.search);
  const query = new URLSearchParams(search);
  const shown = fixtures.find(one => one.fixture.kind === query.get('tool')) ?? fixtures[0];
  if (!shown) return null;
  const { fixture } = shown;
  const state = query.get('state') ?? Object.keys(fixture.states)[0] ?? '';
  const width = Number(query.get('width')) || null;
  if (query.has('bare'))
    return (
      <main className={css.bare}>
        <h1 className="vh">{fixture.title}</h1>
        <Specimen key={search} shown={shown} state={state} width={width} />
      </main>
    );
  return (
    <div className={css.gallery}>
      <nav className={css.menu} aria-label="Vensters">
        {[
          { name: 'width', values: WIDTHS },
          { name: 'text', values: TEXTS },
          { name: 'theme', values: THEMES },
          { name: 'language', values: LANGUAGE_CODES },
        ].map(({ name, values }) => (
          <p key={name} className={css.set}>
            {name}
            {values.map(value => (
              <a key={value} href={to({ [name]: value })} aria-current={query.get(name) === String(value)}>
                {value}
              </a>
            ))}
          </p>
        ))}
        {fixtures.map(({ fixture: one }) => (
          <div key={one.kind}>
            <b>{one.kind}</b>
            <ul>
              {Object.keys(one.states).map(name => (
                <li key={name}>
                  <a
                    href={to({ tool: one.kind, state: name })}
                    aria-current={one === fixture && name === state ? 'page' : undefined}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <main>
        <h1>
          {fixture.title}: {state}
        </h1>
        <Specimen shown={shown} state={state} width={width} />
      </main>
    </div>
  );
}
