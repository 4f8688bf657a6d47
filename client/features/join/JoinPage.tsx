import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { HelpCorner } from '../../layout/HelpCorner.tsx';
import { api } from '../../net/http.ts';
import { forgetSeat, keptSeat, takeTokenFromAddress, type KeptSeat } from '../../net/seatToken.ts';
import { store } from '../../store/store.ts';
import { formatCode } from './code.ts';
import { Hero } from './Hero.tsx';
import { JoinForm } from './JoinForm.tsx';
import css from './JoinPage.module.css';
import { WelcomeBack } from './WelcomeBack.tsx';

/** `/` and `/m/:code`: join, or come back. A link with a seat's secret goes straight to the game. */
export function JoinPage() {
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
      void seatFits(kept, code).then(fits => {
        if (current && fits) setBack(kept);
      });
    return () => {
      current = false;
    };
  }, [code, go]);

  return (
    <div className={css.join}>
      <Hero level={level} />
      <main id="inhoud" className={css.form}>
        {back ? (
          <WelcomeBack seat={back} onYes={() => go('/spel')} onNo={() => setBack(null)} />
        ) : (
          <JoinForm code={formatCode(decodeURIComponent(code))} onLevel={setLevel} />
        )}
      </main>
      <HelpCorner />
    </div>
  );
}

/** Whether the stored seat still exists and belongs to the group of this link. */
async function seatFits(kept: KeptSeat, code: string): Promise<boolean> {
  try {
    const seat = await api.seat(kept.token);
    return !code || (await api.joinInfo(code)).session === seat.session;
  } catch (error) {
    const { reason } = error as { reason?: string };
    if (reason === 'notFound' || reason === 'ended' || reason === 'refused') forgetSeat();
    return false;
  }
}
