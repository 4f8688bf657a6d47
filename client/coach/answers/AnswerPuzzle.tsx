import { Clock3, Flag } from 'lucide-react';
import type { AnswerSheet } from '../../../shared/protocol/answerSheet.ts';
import { useT } from '../../i18n/index.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import css from './AnswerSheet.module.css';

/** One puzzle of the answer sheet: what the team has to do, who knows what, and how to help. */
export function AnswerPuzzle({ puzzle, level }: { puzzle: AnswerSheet['puzzles'][number]; level: 2 | 3 }) {
  const t = useT();
  const Title = `h${level}` as const;
  const Sub = `h${level + 1}` as 'h3' | 'h4';
  const { id, title, minutes, leader, answer, information, hints, aha, debrief } = puzzle;
  return (
    <article className={css.puzzle} aria-labelledby={`answer-${id}`}>
      <header>
        <Title id={`answer-${id}`}>{title}</Title>
        <Cluster as="p" gap={20} rowGap={2} className={css.facts}>
          <Row as="span" gap={8}>
            <Clock3 aria-hidden /> {t('coach.answers.minutes', { count: minutes })}
          </Row>
          <Row as="span" gap={8}>
            <Flag aria-hidden /> {t('coach.answers.leader', { role: leader })}
          </Row>
        </Cluster>
        {puzzle.competences.length > 0 && <p className="meta">{puzzle.competences.join(' · ')}</p>}
      </header>
      <div className={css.answer}>
        <Sub>{t('coach.answers.answer')}</Sub>
        <ol>
          {answer.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ol>
      </div>
      {information.length > 0 && (
        <div className={css.who}>
          <Sub>{t('coach.answers.who')}</Sub>
          <ul>
            {information.map(({ role, item, sentences }) => (
              <li key={`${role}-${item}`}>
                <b>{role}</b> <span className="meta">{item}</span>
                <ul>
                  {sentences.map(sentence => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={css.hints}>
        <Sub>{t('coach.answers.hints')}</Sub>
        {hints.map(({ number, step, texts }) => (
          <div key={number}>
            {hints.length > 1 && (
              <p className={css.step}>
                {t('coach.answers.step', { number })}
                {step && <span className="meta"> {step}</span>}
              </p>
            )}
            <ol>
              {texts.map(text => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      {(aha ?? debrief) && (
        <div className={css.after}>
          {aha && (
            <p>
              <b>{t('coach.answers.aha')}</b> {aha}
            </p>
          )}
          {debrief && (
            <p>
              <b>{t('coach.answers.debrief')}</b> {debrief}
            </p>
          )}
        </div>
      )}
    </article>
  );
}
