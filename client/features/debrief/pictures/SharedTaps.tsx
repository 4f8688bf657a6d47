import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Panel, Scroller } from '../../../ui/index.ts';
import css from './OwnTaps.module.css';

/** What the group can do and wants to learn: the taps that people shared, without names. */
export function SharedTaps({ taps }: Pick<DebriefView, 'taps'>) {
  const t = useT();
  const shown = taps.filter(tap => tap.can + tap.learn + tap.no > 0);
  if (shown.length === 0) return null;
  return (
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
  );
}
