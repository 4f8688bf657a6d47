import { useEffect, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { useT } from '../../i18n/index.ts';
import { openOwn, ownToken } from '../../net/own.ts';
import { forgetOwnKey, storedOwnKey, storeOwnKey } from '../../net/ownKey.ts';
import { keepSeat, keptSeat, takeTokenFromAddress } from '../../net/seatToken.ts';
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
  const t = useT();
  const [, go] = useLocation();
  const [isPaper, params] = useRoute('/eigen/:paper');
  const [token] = useState(tokenHere);
  const [erased, setErased] = useState(false);
  const mine = useOwnPage(token);
  const { page } = mine;
  useEffect(() => {
    if (!token || !page) return;
    if (page.kept || page.keep?.on) storeOwnKey(token);
    else if (storedOwnKey() === token) forgetOwnKey();
    if (!page.kept && keptSeat()?.token !== token)
      keepSeat({ token, name: page.name, portrait: 'p01', deleteOn: page.session.deleteOn });
  }, [token, page]);

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
