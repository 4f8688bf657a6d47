import type { PlayerView, TeammateView } from '../../../shared/protocol/view.ts';
import type { SeatPresence } from '../../../shared/protocol/presence.ts';
import type { t as translate } from '../../i18n/index.ts';
import type { Place } from './stageModel.ts';
import { isAway } from './stageModel.ts';

/** The accessible name of a desk's button: everything the picture shows, starting with the text on the name plate. */
export function deskLabel(
  t: typeof translate,
  view: PlayerView,
  presence: Readonly<Record<string, SeatPresence>>,
  person: TeammateView,
  place: Place,
): string {
  const own = person.seat === view.me.seat;
  const lamp = view.progress.lamps.some(one => one.desk === person.desk && one.on);
  const away = isAway(person, presence);
  const words = [
    t(own ? 'office.own' : 'office.desk', { name: person.name, role: person.title }),
    away ? t('office.away') : '',
    away || place.at === 'desk' ? '' : whereWords(t, view, place),
    person.openTools.length > 0 && !away ? t('office.worksIn', { tools: person.openTools.join(', ') }) : '',
    person.hand ? t('office.hand') : '',
    t(lamp ? 'office.lampOn' : 'office.lampOff'),
  ];
  return words.filter(Boolean).join(', ');
}

function whereWords(t: typeof translate, view: PlayerView, place: Place): string {
  if (place.at !== 'visit') return t('office.atTable');
  return t('office.visits', { name: view.team.people.find(person => person.desk === place.desk)?.name ?? '' });
}
