import { useT } from '../i18n/index.ts';
import { useClient } from '../store/store.ts';
import type { CutShort } from '../store/cutShort.ts';

/** What to tell somebody whom the game took from something in the waiting room: what happened, what is kept, what next. Null: nothing was cut short. */
export function useCutShortWords(): string | null {
  const t = useT();
  const cut = useClient(state => state.cutShort);
  const begins = useClient(state => state.view?.phase === 'briefing');
  const team = useClient(state => state.view?.team.name ?? '');
  if (cut.doing === null) return null;
  return [
    begins ? t('game.cutShort.began') : t('game.cutShort.place', { name: team }),
    ...(cut.doing === 'statements'
      ? aboutStatements(cut).map(key => t(`game.cutShort.${key}`))
      : [t(`game.cutShort.${cut.doing}`)]),
    begins ? t('game.cutShort.read') : t('game.cutShort.see'),
  ].join(' ');
}

/** Only what is true: an answer counts as kept once the server has said so. */
function aboutStatements({ answered, open, saving, failed }: CutShort): ('kept' | 'saving' | 'notKept' | 'rest' | 'all')[] {
  if (failed.length > 0) return ['notKept'];
  if (answered === 0) return ['all'];
  const kept = saving > 0 ? 'saving' : 'kept';
  return open ? [kept, 'rest'] : [kept];
}
