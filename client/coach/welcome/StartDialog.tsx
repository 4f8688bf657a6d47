import { Play } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { formatList } from '../../layout/formatList.ts';
import { Button, Dialog, RadioCards, Stack } from '../../ui/index.ts';
import { formatDayAndTime, isOtherDay } from '../frame/index.ts';
import { CAUSE_ICONS } from './causeIcons.ts';
import type { Exceptions } from './exceptions.ts';
import css from './StartDialog.module.css';

export interface StartDialogProps {
  view: CoachView;
  exceptions: Exceptions;
  small: boolean; // some teams are too small, and wait
  onStart: (without: CoachPersonView[]) => void; // people to take out of their teams first
  onClose: () => void;
}

/** Before the start: who is away or not ready, by name, what happens to them, and the choice to wait. */
export function StartDialog({ view, exceptions, small, onStart, onClose }: StartDialogProps) {
  const t = useT();
  const [absent, setAbsent] = useState<'stay' | 'out'>('stay');
  const { date } = view.session;
  const away = view.people.filter(({ seat, here, team }) => !here && team !== null && exceptions.of.get(seat) === 'away');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coach.teams.startTitle')}
      actions={
        <>
          <Button variant="primary" icon={Play} onPress={() => onStart(absent === 'out' ? away : [])}>
            {t(away.length > 0 ? 'coach.teams.startWithout' : 'coach.teams.startNow')}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.waitMore')}</Button>
        </>
      }
    >
      <Stack gap={16}>
        {isOtherDay(date, view.now) && date !== null && (
          <p>{t('coach.teams.startOtherDay', { moment: formatDayAndTime(date) })}</p>
        )}
        <ul className={css.list}>
          {exceptions.groups.map(({ cause, people }) => {
            const Icon = CAUSE_ICONS[cause];
            return (
              <li key={cause}>
                <Icon aria-hidden />
                <p>
                  <b>{t(`coach.welcome.cause.${cause}`, { count: people.length })}</b>
                  {` · ${formatList(people.map(({ name }) => name))}`}
                </p>
              </li>
            );
          })}
        </ul>
        {away.length > 0 ? (
          <RadioCards
            legend={t('coach.teams.absent', { count: away.length })}
            value={absent}
            onChange={id => setAbsent(id === 'out' ? 'out' : 'stay')}
            options={[
              { id: 'stay', label: t('coach.teams.absentStay'), help: t('coach.teams.absentStaySay') },
              { id: 'out', label: t('coach.teams.absentOut'), help: t('coach.teams.absentOutSay') },
            ]}
          />
        ) : (
          exceptions.groups.length > 0 && <p>{t('coach.teams.notReadySay')}</p>
        )}
        {small && <p>{t('coach.teams.startSmall')}</p>}
      </Stack>
    </Dialog>
  );
}
