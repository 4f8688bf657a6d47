import { useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { needsAt } from '../../../shared/protocol/needsAt.ts';
import { useT } from '../../i18n/index.ts';
import { setTabCount } from '../../layout/tabCount.ts';
import { playCue } from '../../sound/sounds.ts';
import { serverNow, storedSnoozes, useMsSinceView } from '../frame/index.ts';
import { useAlarmSettings } from './alarmSettings.ts';
import { showNotice } from './desktopNotice.ts';
import { news } from './news.ts';

/** Warns the coach wherever they are: a number in the tab, and a sound or a message of the system if they chose that. Shows nothing. */
export function Alarms({ view }: { view: CoachView }) {
  const t = useT();
  const settings = useAlarmSettings();
  const now = serverNow(view, useMsSinceView());
  const snoozes = storedSnoozes(view.session.id);
  const needs = needsAt(view, now).filter(({ key }) => (snoozes[key] ?? 0) <= now);
  const known = useRef<ReadonlySet<string> | null>(null);
  const keys = needs.map(need => need.key).join('|');

  useEffect(() => {
    setTabCount(needs.length);
    const fresh = news(known.current, needs, settings);
    known.current = new Set(needs.map(need => need.key));
    if (fresh.length === 0) return;
    if (settings.sound) playCue('help');
    if (settings.notice && document.hidden)
      showNotice(t('coach.alarms.noticeTitle'), t('coach.needs.said', { count: needs.length }));
  }, [keys]); // eslint-disable-line react-hooks/exhaustive-deps -- `keys` covers every relevant change
  useEffect(() => () => setTabCount(0), []);
  return null;
}
