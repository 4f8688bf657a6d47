import { ArrowLeft, ChartNetwork, Eye, MessageCircle, NotebookText, Presentation, Users } from 'lucide-react';
import { Tab as AriaTab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { statusAt } from '../../../shared/protocol/needsAt.ts';
import { useT } from '../../i18n/index.ts';
import { Badge, Button, classes, Cluster, Stack } from '../../ui/index.ts';
import { toneOf } from '../teams/index.ts';
import { type CoachMemory, serverNow, type Tab, TABS, teamTitle, useMayAct } from '../frame/index.ts';
import { BoardTab } from './BoardTab.tsx';
import { ChatTab } from './ChatTab.tsx';
import { CopyTeamLink } from './CopyTeamLink.tsx';
import { LogTab } from './LogTab.tsx';
import { MirrorTab } from '../mirror/index.ts';
import { PeopleTab } from './PeopleTab.tsx';
import { TasksTab } from './TasksTab.tsx';
import { TeamControls } from './TeamControls.tsx';
import { TeamHeader } from './TeamHeader.tsx';
import css from './TeamPage.module.css';

const ICONS: Record<Tab, typeof Eye> = {
  tasks: ChartNetwork,
  people: Users,
  chat: MessageCircle,
  board: Presentation,
  log: NotebookText,
  look: Eye,
};

export interface TeamPageContentProps {
  view: CoachView;
  team: CoachTeamView;
  teams: CoachTeamView[];
  since: number;
  memory: CoachMemory;
  onMemory: (change: Partial<CoachMemory>) => void;
  onShow: (team: string | null) => void;
  detail: CoachDetail | null; // null: not loaded yet
}

/** One team, with everything that a coach can see and do there. The other teams stay visible in one row. */
export function TeamPageContent({ view, team, teams, since, memory, onMemory, onShow, detail }: TeamPageContentProps) {
  const t = useT();
  const mayAct = useMayAct();
  const now = serverNow(view, since);
  const unread = Math.max(0, team.chat - (memory.chatRead[team.id] ?? 0));
  return (
    <Stack as="section" gap={12} className={css.page} aria-labelledby="team-title">
      <Cluster as="nav" gap={6} aria-label={t('coach.near.teams')}>
        <Button size="s" icon={ArrowLeft} onPress={() => onShow(null)}>
          {t('coach.near.all')}
        </Button>
        {teams.map(one => (
          <button
            key={one.id}
            type="button"
            className={classes(css.other, css[toneOf(statusAt(one, now))])}
            aria-current={one.id === team.id ? 'page' : undefined}
            onClick={() => onShow(one.id)}
          >
            <i aria-hidden />
            {one.name.replace(/^team\s+/i, '')}
          </button>
        ))}
        {mayAct && <CopyTeamLink session={view.session.id} team={team} />}
      </Cluster>
      <div className={css.panel}>
        <TeamHeader team={team} view={view} since={since} now={now} />
        <TeamControls view={view} team={team} />
        <Tabs className={css.tabs} selectedKey={memory.tab} onSelectionChange={key => onMemory({ tab: key as Tab })}>
          <TabList className={css.list} aria-label={t('coach.near.parts', { team: teamTitle(team.name) })}>
            {TABS.map(tab => {
              const Icon = ICONS[tab];
              return (
                <AriaTab key={tab} id={tab} className={css.tab}>
                  <Icon aria-hidden />
                  {t(`coach.near.${tab}`)}
                  {tab === 'chat' && unread > 0 && <Badge count={unread} label={t('coach.play.chatNew', { count: unread })} />}
                </AriaTab>
              );
            })}
          </TabList>
          <TabPanel id="tasks" className={css.body}>
            <TasksTab team={team} view={view} since={since} now={now} />
          </TabPanel>
          <TabPanel id="people" className={css.body}>
            <PeopleTab team={team} view={view} since={since} now={now} />
          </TabPanel>
          <TabPanel id="chat" className={css.body}>
            <ChatTab team={team} detail={detail} />
          </TabPanel>
          <TabPanel id="board" className={css.body}>
            <BoardTab detail={detail} />
          </TabPanel>
          <TabPanel id="log" className={css.body}>
            <LogTab detail={detail} />
          </TabPanel>
          <TabPanel id="look" className={css.body}>
            <MirrorTab
              session={view.session.id}
              team={team}
              people={view.people}
              watching={memory.watching}
              onWatch={seat => onMemory({ watching: seat })}
            />
          </TabPanel>
        </Tabs>
      </div>
    </Stack>
  );
}
