import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import type { ToolWindowProps } from '../kit/contract.ts';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useToolState } from '../kit/useToolState.ts';
import { Mine } from './Mine.tsx';
import { Result } from './Result.tsx';
import { VoteForm } from './VoteForm.tsx';
import { Waiting } from './Waiting.tsx';
import css from './ballot.module.css';

/** Everybody votes for a first and a second choice; the votes show once everybody has voted. */
export function BallotWindow({ tool, act, steps }: ToolWindowProps<'ballot'>) {
  const t = useT();
  const { ballot, decide } = tool.parts;
  const [changing, setChanging] = useToolState('changing', false);
  const view = ballot?.view;
  // After a tie the votes of the previous round stay visible while everybody votes again.
  const open = view?.winner === null;
  const voting = view && open && (view.mine === null || changing);
  return (
    <div className={kit.tool}>
      {ballot && view && (
        <>
          {view.votes && view.winner === null && <Feedback kind="info">{t('tools.ballot.again')}</Feedback>}
          <div className={classes(open && kit.two, kit.large)}>
            {voting && (
              <VoteForm
                key={view.round}
                view={view}
                usable={mayAct(tool, ballot)}
                onVote={async (first, second) => {
                  if (await act({ type: 'vote', first, second })) setChanging(false);
                }}
              />
            )}
            {open && !voting && <Mine view={view} usable={mayAct(tool, ballot)} onChange={() => setChanging(true)} />}
            {open && <Waiting voted={view.voted} />}
            {view.votes && <Result view={view} />}
          </div>
          {steps('ballot')}
        </>
      )}
      {decide && (
        <Part title={t('tools.ballot.decide')} className={css.decide}>
          <ChoiceGrid card={12}>
            <RadioCards
              legend={t('tools.ballot.decide')}
              legendHidden
              options={decide.view.options}
              value={null}
              disabled={!mayAct(tool, decide)}
              onChange={option => void act({ type: 'decide', option })}
            />
          </ChoiceGrid>
          {steps('decide')}
        </Part>
      )}
    </div>
  );
}
