import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { SeatInfo } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { TopBar } from '../../layout/TopBar.tsx';
import { api } from '../../net/http.ts';
import { forgetOwnKey } from '../../net/ownKey.ts';
import { forgetSeat, keptSeat, takeTokenFromAddress, type KeptSeat } from '../../net/seatToken.ts';
import { store } from '../../store/store.ts';
import { formatCode } from './code.ts';
import { Hero } from './Hero.tsx';
import { IsItYou } from './IsItYou.tsx';
import { JoinForm } from './JoinForm.tsx';
import css from './JoinPage.module.css';
import { SettingsRow } from './SettingsRow.tsx';

/** `/` and `/m/:code`: join, or come back. A link with a seat's secret goes straight to the game. */
export function JoinPage() {
  const t = useT();
  const { code = '' } = useParams<{ code?: string }>();
  const [, go] = useLocation();
  const [level, setLevel] = useState<string | null>(null);
  const [back, setBack] = useState<KeptSeat | null>(null);

  useEffect(() => {
    const token = takeTokenFromAddress();
    if (token) {
      store.setState({ seatToken: token });
      return go('/spel', { replace: true });
    }
    let current = true;
    const kept = keptSeat();
    if (kept)
      void seatOf(kept, code).then(seat => {
        if (current && seat) setBack({ ...kept, name: seat.name, portrait: seat.portrait });
      });
    return () => {
      current = false;
    };
  }, [code, go]);

  return (
    <div className={css.page}>
      <TopBar />
      <main id="inhoud" className={css.join}>
        <Hero level={level} />
        <div className={css.form}>
          <SettingsRow />
          {back ? (
            <IsItYou
              name={back.name}
              portrait={back.portrait}
              say={t('join.back.say', { name: back.name })}
              onYes={() => go('/spel')}
              onNo={() => {
                forgetOwnKey();
                setBack(null);
              }}
            />
          ) : (
            <JoinForm code={formatCode(decodeURIComponent(code))} onLevel={setLevel} />
          )}
        </div>
      </main>
    </div>
  );
}

/** The stored seat as it is now; null when it is gone, or is not of the group of this link. */
async function seatOf(kept: KeptSeat, code: string): Promise<SeatInfo | null> {
  try {
    const seat = await api.seat(kept.token);
    return !code || (await api.joinInfo(code)).session === seat.session ? seat : null;
  } catch (error) {
    const { reason } = error as { reason?: string };
    if (reason === 'notFound' || reason === 'ended' || reason === 'refused') forgetSeat();
    return null;
  }
}
