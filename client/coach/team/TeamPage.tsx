import { useDetail } from '../frame/index.ts';
import { TeamDesk, type TeamDeskProps } from './TeamDesk.tsx';

export type TeamPageProps = Omit<TeamDeskProps, 'detail'>;

/** One team from near, followed for as long as it is shown. */
export function TeamPage(props: TeamPageProps) {
  const detail = useDetail(props.view.session.id, props.team.id);
  return <TeamDesk {...props} detail={detail} />;
}
