import { TreeDeciduous } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { Part } from '../kit/Part.tsx';
import css from './ballot.module.css';

/** The result of the vote, and everybody's vote by name. */
export function Result({ view }: { view: ToolParts<'ballot'>['ballot'] }) {
  const t = useT();
  const label = (id: string | null) => view.options.find(option => option.id === id)?.label ?? '';
  const votes = view.votes ?? [];
  const result = view.winner
    ? `${t('tools.ballot.teamChose')}: ${label(view.winner)}. ${t('tools.ballot.reserve')}: ${label(view.second)}.`
    : t('tools.ballot.again');
  return (
    <Part title={t('tools.ballot.allVotes')} read={result}>
      {view.winner && (
        <div className={css.winner}>
          <TreeDeciduous size={52} strokeWidth={1.75} aria-hidden />
          <p>
            <span>{t('tools.ballot.teamChose')}</span>
            <b>{label(view.winner)}</b>
            {view.second && (
              <span>
                {t('tools.ballot.reserve')}: {label(view.second)}
              </span>
            )}
          </p>
        </div>
      )}
      <Scroller label={t('tools.ballot.allVotes')}>
        <table className={css.votes}>
          <thead>
            <tr>
              <th scope="col">{t('tools.ballot.who')}</th>
              <th scope="col">{t('tools.ballot.firstShort')}</th>
              <th scope="col">{t('tools.ballot.secondShort')}</th>
            </tr>
          </thead>
          <tbody>
            {votes.map(vote => (
              <tr key={vote.name}>
                <th scope="row">{vote.name}</th>
                <td>{label(vote.first)}</td>
                <td>{label(vote.second)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Part>
  );
}
