import { useClient } from '../../../store/store.ts';
import { useTeamDetail } from '../../frame/index.ts';
import { HintChoices } from './HintChoices.tsx';

export interface HintDialogProps {
  team: string;
  puzzle: string;
  to: string | null;
  onClose: () => void;
}

/** The hints of a puzzle; subscribes to the team's details while it is open. */
export function HintDialog({ team: id, ...rest }: HintDialogProps) {
  const view = useClient(state => state.coach);
  const detail = useTeamDetail(view?.session.id ?? '', id);
  const team = view?.teams.find(one => one.id === id);
  return view && team ? <HintChoices {...rest} team={team} people={view.people} detail={detail} /> : null;
}
