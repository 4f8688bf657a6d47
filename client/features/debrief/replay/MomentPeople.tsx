import type { ReplayMoment } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { RoleMark, Stack } from '../../../ui/index.ts';
import css from './Moment.module.css';

type Place = ReplayMoment['places'][number];
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const;

/** Where everybody was at this moment, and which tool they had open. */
export function MomentPeople({ places }: { places: readonly Place[] }) {
  const t = useT();
  const where = (place: string) =>
    place === 'desk'
      ? t('debrief.replay.place.desk')
      : place === 'table'
        ? t('debrief.replay.place.table')
        : place.startsWith('desk-')
          ? t('debrief.replay.place.other')
          : t('debrief.replay.place.office');
  return (
    <Stack as="section" gap={8} className={css.part} aria-labelledby="replay-where">
      <h3 id="replay-where">{t('debrief.replay.where')}</h3>
      <Stack as="ul" gap={6} className={css.people}>
        {places.map(person => (
          <li key={person.seat}>
            <RoleMark number={person.number} shape={SHAPES[person.number - 1] ?? 'star'} size={30} />
            <span>
              <b>{person.name}</b>
              <span className="meta">
                {person.away
                  ? t('debrief.replay.away')
                  : [where(person.place), person.tool ?? t('debrief.replay.nothingOpen')].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
