import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useToolState } from '../kit/useToolState.ts';
import { Sieve } from './Sieve.tsx';
import { TeamChoices } from './TeamChoices.tsx';
import { VoteForm } from './VoteForm.tsx';

/** The applicant tracking system: everybody says which filter they would switch off first; its holder switches them. */
export function AtsWindow({ tool, act, steps }: ToolWindowProps<'ats'>) {
  const { filters, vote } = tool.parts;
  const [changing, setChanging] = useToolState('changing', false);
  const mayVote = vote !== undefined && mayAct(tool, vote);
  const voting = mayVote && (vote.view.mine === null || changing);
  return (
    <div className={kit.tool}>
      {vote && voting && (
        <VoteForm
          view={vote.view}
          usable={mayVote}
          onChoose={async (filter, reason) => {
            if (await act({ type: 'choose', filter, reason })) setChanging(false);
          }}
        />
      )}
      {filters && !voting && (
        <>
          <Sieve
            view={filters.view}
            opinions={vote?.view.filters ?? []}
            usable={mayAct(tool, filters)}
            onSwitch={(filter, on) => act({ type: 'switch', filter, on })}
          />
          {steps('filters')}
        </>
      )}
      {vote && !voting && !filters && <TeamChoices view={vote.view} usable={mayVote} onChange={() => setChanging(true)} />}
      {vote && (voting || !filters) && steps('vote')}
    </div>
  );
}
