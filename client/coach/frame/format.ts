import { languageTag, type LanguageCode } from '../../../shared/text/languages.ts';
import { t } from '../../i18n/index.ts';
import { store } from '../../store/store.ts';
import { minutesOf } from './time.ts';

/** "Team Linde", whether or not the server's name already says "Team". */
export const teamTitle = (name: string): string => (/^team\b/i.test(name) ? name : t('coach.team.named', { name }));

/** A duration in words: "net", "3 minuten". */
export function formatDuration(ms: number): string {
  const minutes = minutesOf(ms);
  return minutes < 1 ? t('coach.needs.short') : t('coach.needs.minutes', { count: minutes });
}

const locale = () => languageTag(store.getState().settings.language);

/** The name of a language in the language of the page: "Engels". */
export function languageName(code: LanguageCode): string {
  const name = new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

/** "22 november", with the year when it is not the current one. */
export function formatDay(at: number): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year }).format(date);
}

/** "10.42 uur". */
export function formatTime(at: number): string {
  const parts = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).formatToParts(at);
  const of = (type: string) => parts.find(part => part.type === type)?.value ?? '';
  return t('coach.trouble.time', { hour: of('hour'), minute: of('minute') });
}

/** "dinsdag 24 november, 10.00 uur". */
export function formatDayAndTime(at: number): string {
  const date = new Date(at);
  const weekday = new Intl.DateTimeFormat(locale(), { weekday: 'long' }).format(date);
  const time = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(date);
  return t('coach.sessions.moment', {
    day: `${weekday} ${formatDay(at)}`,
    time: time.replace(':', t('coach.sessions.timeMark')),
  });
}
