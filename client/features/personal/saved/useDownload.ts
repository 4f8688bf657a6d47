import { useCallback } from 'react';
import { useT } from '../../../i18n/index.ts';
import { downloadFile, type OwnFile } from '../../../net/own.ts';
import { toast } from '../../../ui/toastList.ts';
import { useOwnPageState } from './OwnPageContext.tsx';

/** Downloads one of the person's files, after saving pending input. */
export function useDownload(): (path: OwnFile, name: string) => Promise<boolean> {
  const t = useT();
  const { token, flush } = useOwnPageState();
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
