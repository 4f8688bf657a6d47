import { useTeamDetail } from '../frame/index.ts';
import { TeamPageContent, type TeamPageContentProps } from './TeamPageContent.tsx';

export type TeamPageProps = Omit<TeamPageContentProps, 'detail'>;

/** One team; subscribes to its details while it is shown. */
export function TeamPage(props: TeamPageProps) {
  const detail = useTeamDetail(props.view.session.id, props.team.id);
  return <TeamPageContent {...props} detail={detail} />;
}
