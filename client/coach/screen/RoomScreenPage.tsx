import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { ScreenView } from '../../../shared/protocol/screenView.ts';
import { codeInLink, readCode } from '../../../shared/text/joinCode.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf } from '../../net/http.ts';
import { Button, Panel, Stack, TextField } from '../../ui/index.ts';
import { BigScreen } from './BigScreen.tsx';
import css from './RoomScreenPage.module.css';

const AGAIN_MS = 4000;

/** `/scherm`: the big screen on the computer of a room, with the code of the session and without signing in. */
export function RoomScreenPage() {
  const { code = '' } = useParams<{ code?: string }>();
  const [, go] = useLocation();
  const { view, unknown, lost } = useScreen(code);
  if (code && view) return <BigScreen view={view} lost={lost} />;
  if (code && !unknown) return <Loading late={lost} />;
  return <AskCode unknown={unknown} onCode={typed => go(`/scherm/${typed}`)} />;
}

/** Asks the server every few seconds; a lost connection keeps what was last shown. */
function useScreen(code: string): { view: ScreenView | null; unknown: boolean; lost: boolean } {
  const [now, setNow] = useState<{ code: string; view: ScreenView | null; unknown: boolean; lost: boolean }>();
  useEffect(() => {
    if (!code) return;
    let here = true;
    const ask = () =>
      void api.screen(code).then(
        view => here && setNow({ code, view, unknown: false, lost: false }),
        (error: unknown) => {
          const unknown = reasonOf(error) === 'unknownCode';
          if (here)
            setNow(before => ({ code, view: before?.code === code && !unknown ? before.view : null, unknown, lost: true }));
        },
      );
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [code]);
  return now?.code === code ? now : { view: null, unknown: false, lost: false };
}

function AskCode({ unknown, onCode }: { unknown: boolean; onCode: (code: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(unknown);
  const show = () => {
    const code = readCode(typed);
    setWrong(!code);
    if (code) onCode(codeInLink(code));
  };
  return (
    <>
      <TopBar help={false} />
      <main id="inhoud" className={css.ask}>
        <Panel>
          <Stack gap={16} align="start">
            <PageTitle>{t('coach.screen.askTitle')}</PageTitle>
            <p>{t('coach.screen.askSay')}</p>
            <TextField
              label={t('coach.screen.code')}
              value={typed}
              onChange={setTyped}
              error={wrong ? t('coach.screen.unknown') : null}
              onEnter={show}
            />
            <Button variant="primary" onPress={show}>
              {t('coach.screen.show')}
            </Button>
          </Stack>
        </Panel>
      </main>
    </>
  );
}
