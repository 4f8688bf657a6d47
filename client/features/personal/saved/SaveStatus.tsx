import { useT } from '../../../i18n/index.ts';
import { SaveSign } from '../../../ui/index.ts';
import { useOwnPageState } from './OwnPageContext.tsx';

/** Says whether the input is saved. */
export function SaveStatus() {
  const t = useT();
  const { saved } = useOwnPageState();
  return <SaveSign is={saved} words={t(`personal.saved.${saved}`)} />;
}
