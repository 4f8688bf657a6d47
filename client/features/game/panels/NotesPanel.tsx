import { useT } from '../../../i18n/index.ts';
import { Received } from '../asks/Received.tsx';
import { useView } from '../view/useView.ts';
import { ItemCard } from './ItemCard.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Panels.module.css';

/** Everything that this person can read outside the tools, and the answers of colleagues. */
export function NotesPanel() {
  const t = useT();
  const items = useView(view => view.items);
  const me = useView(view => view.me.seat);
  const got = useView(view => view.asks.some(ask => ask.from === me && ask.answers.length > 0));
  const loose = items.filter(item => item.inTool === null).toSorted((a, b) => Number(b.fresh) - Number(a.fresh));
  return (
    <div className={css.panel}>
      <p>{t('game.notes.intro')}</p>
      {got && (
        <Stack as="section" gap={10} className={css.group}>
          <h3>{t('game.ask.received')}</h3>
          <Received />
        </Stack>
      )}
      <Stack as="section" gap={10} className={css.group}>
        <h3>{t('game.notes.mine')}</h3>
        {loose.length === 0 && <p className="meta">{t('game.notes.empty')}</p>}
        <Stack as="ul" gap={12}>
          {loose.map(item => (
            <li key={item.id}>
              <ItemCard item={item} />
            </li>
          ))}
        </Stack>
      </Stack>
    </div>
  );
}
