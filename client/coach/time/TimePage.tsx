import { ArrowLeft, Download } from 'lucide-react';
import { useCallback, useState } from 'react';
import { TIME_KINDS, type SessionTime } from '../../../shared/protocol/sessionTime.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { reports, timeFile } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { Cluster, LinkButton, Panel, SelectField, Stack } from '../../ui/index.ts';
import { CoachFrame, formatTime, RetryNotice, useRequest } from '../frame/index.ts';
import { NumberTable, Section } from '../report/index.ts';
import { KIND_ICONS } from './kinds.ts';
import { TimeLines } from './TimeLines.tsx';
import css from './TimePage.module.css';

/** `/coach/:session/tijd`: all teams on one line of time, at the hours of the day, with every act of a coach. For coaches only. */
export function TimePage({ id, onSignedOut }: { id: string; onSignedOut: () => void }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const ask = useCallback(() => reports.time(id, language), [id, language]);
  const { value: time, failed, again } = useRequest(ask, onSignedOut);
  return (
    <CoachFrame page={null}>
      <Stack gap={16} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <PageTitle>{t('report.time.title')}</PageTitle>
          <Cluster gap={8} className={css.screenOnly}>
            <LinkButton href={`/coach/${id}`} icon={ArrowLeft} size="s" variant="quiet">
              {t('report.back')}
            </LinkButton>
            <LinkButton href={`/coach/${id}/verslag`} size="s" variant="quiet">
              {t('report.title')}
            </LinkButton>
            <LinkButton href={timeFile(id, language)} icon={Download} download>
              {t('report.time.save')}
            </LinkButton>
          </Cluster>
        </Cluster>
        {failed && <RetryNotice say={t('report.failed')} onAgain={again} />}
        {!time && !failed && <Loading />}
        {time && <WholeTime time={time} />}
      </Stack>
    </CoachFrame>
  );
}

function WholeTime({ time }: { time: SessionTime }) {
  const t = useT();
  const [team, setTeam] = useState('');
  if (!time.teams.length) return <Section title={time.session.name} words={[t('report.time.none')]} />;
  const rows = time.teams
    .filter(one => !team || one.id === team)
    .flatMap(one => one.marks.map(mark => ({ ...mark, team: one.name, key: `${one.id} ${mark.id}` })))
    .toSorted((a, b) => a.at - b.at);
  return (
    <>
      <Panel title={time.session.name} gap={12}>
        <p className="meta">{t('report.time.say')}</p>
        <TimeLines time={time} />
        <Cluster as="ul" gap={16} rowGap={8} className={css.legend}>
          {TIME_KINDS.map(kind => {
            const Icon = KIND_ICONS[kind];
            return (
              <li key={kind}>
                <Icon aria-hidden /> {t(`report.time.kind.${kind}`)}
              </li>
            );
          })}
        </Cluster>
      </Panel>
      {time.teams.length > 1 && (
        <SelectField
          label={t('report.time.ofTeam')}
          value={team}
          onChange={setTeam}
          options={[{ id: '', label: t('report.time.allTeams') }, ...time.teams.map(one => ({ id: one.id, label: one.name }))]}
        />
      )}
      <Section
        title={t('report.time.list')}
        words={[]}
        table={
          <NumberTable
            caption={t('report.time.list')}
            head={[
              t('report.time.at'),
              t('report.teams.team'),
              t('report.time.what'),
              t('report.time.who'),
              t('report.time.happened'),
            ]}
            rows={rows.map(mark => ({
              key: mark.key,
              cells: [
                formatTime(mark.at),
                mark.team,
                t(`report.time.kind.${mark.kind}`),
                mark.by === null ? t('report.time.game') : mark.coach ? t('report.time.byCoach', { name: mark.by }) : mark.by,
                mark.text,
              ],
            }))}
          />
        }
      />
    </>
  );
}
