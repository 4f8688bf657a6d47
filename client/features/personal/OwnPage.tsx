import { useEffect, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { useT } from '../../i18n/index.ts';
import { ownToken } from '../../net/own.ts';
import { forgetOwnKey, openOwn, storedOwnKey, storeOwnKey, type OwnKey } from '../../net/ownKey.ts';
import { rememberOwnPage } from '../../net/rememberOwnPage.ts';
import { takeTokenFromAddress } from '../../net/seatToken.ts';
import { Button } from '../../ui/index.ts';
import { CertificatePaper } from './paper/CertificatePaper.tsx';
import { PlanPaper } from './paper/PlanPaper.tsx';
import { OwnPageContent } from './OwnPageContent.tsx';
import { OwnPageProvider } from './saved/OwnPageContext.tsx';
import { useOwnPage } from './saved/useOwnPage.ts';

/** The token of the private link, or of the seat of this device. */
function tokenHere(): string | null {
  const token = takeTokenFromAddress();
  if (token) openOwn(token);
  return ownToken();
}

/** `/eigen`: a participant's own page, to keep. Private by its link, until the data is deleted. */
export function OwnPage() {
  const [token, setToken] = useState(tokenHere);
  const [kept, setKept] = useState(() => (token === null ? storedOwnKey() : null));
  const answer = (isTheirs: boolean) => {
    if (kept && isTheirs) {
      openOwn(kept.token);
      setToken(kept.token);
    } else forgetOwnKey();
    setKept(null);
  };
  return kept ? <IsItYours kept={kept} onAnswer={answer} /> : <PageOf key={token} token={token} />;
}

/** "Bent u Ria?": the next person at a shared computer may be somebody else. */
function IsItYours({ kept: { name }, onAnswer }: { kept: OwnKey; onAnswer: (isTheirs: boolean) => void }) {
  const t = useT();
  return (
    <Message title={t('personal.isItYours.title', { name })} portrait="noor">
      <p>{t('personal.isItYours.say', { name })}</p>
      <Button variant="primary" onPress={() => onAnswer(true)}>
        {t('personal.isItYours.yes', { name })}
      </Button>
      <Button onPress={() => onAnswer(false)}>{t('personal.isItYours.no')}</Button>
    </Message>
  );
}

function PageOf({ token }: { token: string | null }) {
  const t = useT();
  const [, go] = useLocation();
  const [isPaper, params] = useRoute('/eigen/:paper');
  const [erased, setErased] = useState(false);
  const mine = useOwnPage(token);
  const { page } = mine;
  useEffect(() => {
    if (token && page) rememberOwnPage(token, page);
  }, [token, page]);
  useEffect(() => {
    if (mine.is === 'gone' && storedOwnKey()?.token === token) storeOwnKey(null);
  }, [token, mine.is]);

  const why = erased
    ? 'erased'
    : !token
      ? 'noSeat'
      : mine.is === 'gone' || mine.is === 'closed' || mine.is === 'offline'
        ? mine.is
        : null;
  if (why) {
    const erasedWords = page?.kept ? ('personal.kept.erased' as const) : ('personal.data.erased' as const);
    const words = why === 'erased' ? erasedWords : (`personal.${why}` as const);
    return (
      <Message key={why} title={t(`${words}.title`)} portrait="noor" mood={why === 'erased' ? 'blij' : 'neutral'}>
        <p>{t(`${words}.say`)}</p>
        {why === 'offline' ? (
          <Button variant="primary" onPress={mine.reload}>
            {t('personal.offline.again')}
          </Button>
        ) : (
          <Button onPress={() => go('/')}>{t('personal.noSeat.home')}</Button>
        )}
      </Message>
    );
  }
  if (!page) return <Loading />;
  const back = () => go('/eigen');
  return (
    <OwnPageProvider mine={mine}>
      {isPaper && params.paper === 'plan' ? (
        <PlanPaper onBack={back} />
      ) : isPaper && params.paper === 'bewijs' && page.certificate ? (
        <CertificatePaper onBack={back} />
      ) : (
        <OwnPageContent onPaper={paper => go(`/eigen/${paper}`)} onErased={() => setErased(true)} />
      )}
    </OwnPageProvider>
  );
}
