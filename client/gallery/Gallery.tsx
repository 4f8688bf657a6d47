import { useSyncExternalStore } from 'react';
import { useClient } from '../store/store.ts';
import { onAddress, readAddress } from './address.ts';
import { catalogue } from './catalogue.ts';
import css from './gallery.module.css';
import { Menu } from './Menu.tsx';
import { Shown } from './Shown.tsx';

/** The gallery: a menu of all there is, and the specimen that was asked for. */
export function Gallery() {
  const { at, width, bare } = readAddress(useSyncExternalStore(onAddress, () => location.search));
  const language = useClient(state => state.settings.language);
  const entry = catalogue.find(one => one.id === at) ?? catalogue[0];
  if (!entry) return null;
  const shown = <Shown key={`${entry.id} ${language}`} entry={entry} width={width} />;
  if (bare) return shown;
  return (
    <div className={css.gallery}>
      <Menu now={entry} />
      {shown}
    </div>
  );
}
