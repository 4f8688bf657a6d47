import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Scroller, Stack } from '../../../ui/index.ts';
import css from '../pictures/OwnTaps.module.css';

/** What people shared with the group: sentences with a name, taps without one. */
export function SharedAnswers({ debrief }: { debrief: DebriefView }) {
  const t = useT();
  const { sentences, taps } = debrief;
  const shown = taps.filter(tap => tap.can + tap.learn + tap.no > 0);
  return (
    <>
      {sentences.length > 0 && (
        <Panel
          title={t('debrief.life.sentences')}
          aside={<ReadAloud compact text={sentences.map(one => `${one.name}: ${one.text}`).join('. ')} />}
        >
          <Stack as="ul" gap={10} className={css.quotes}>
            {sentences.map(one => (
              <li key={one.name}>
                <b>{one.name}</b>“{one.text}”
              </li>
            ))}
          </Stack>
        </Panel>
      )}
      {shown.length > 0 && (
        <Panel title={t('debrief.taps.shared')}>
          <Scroller label={t('debrief.taps.shared')}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{t('debrief.taps.skill')}</th>
                  <th scope="col">{t('debrief.taps.can')}</th>
                  <th scope="col">{t('debrief.taps.learn')}</th>
                  <th scope="col">{t('debrief.taps.no')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(tap => (
                  <tr key={tap.skill}>
                    <th scope="row">{tap.skill}</th>
                    <td>{tap.can}</td>
                    <td>{tap.learn}</td>
                    <td>{tap.no}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </Panel>
      )}
    </>
  );
}
