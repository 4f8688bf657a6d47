import { useCallback } from 'react';
import { useT } from '../../../i18n/index.ts';
import { downloadFile, type OwnFile } from '../../../net/own.ts';
import { toast } from '../../../ui/Toasts.tsx';
import { useMine } from './PlanContext.tsx';

/** Makes one of one's own files, with what was typed last in it. */
export function useKeepFile(): (path: OwnFile, name: string) => Promise<boolean> {
  const t = useT();
  const { token, flush } = useMine();
  return useCallback(
    async (path, name) => {
      await flush();
      const done = token !== null && (await downloadFile(token, path, name));
      toast(done ? t('personal.paper.made') : t('personal.paper.notMade'), done ? 'done' : 'notYet');
      return done;
    },
    [t, token, flush],
  );
}
