import { Lightbulb, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { DebriefLesson, TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Portrait, Row, StepNav } from '../../../ui/index.ts';
import css from './Lessons.module.css';

interface LessonsProps {
  lessons: readonly DebriefLesson[];
  people: readonly TeammateView[];
  me: string;
}

/** "Wat zag wie?": one card per task. Who led it tells in one sentence what it was; the lesson and a question stand below. */
export function Lessons({ lessons, people, me }: LessonsProps) {
  const t = useT();
  const [at, setAt] = useState(0);
  const lesson = lessons[Math.min(at, lessons.length - 1)];
  if (!lesson) return null;
  const teller = people.find(person => person.seat === lesson.seat);
  const tell = !teller
    ? t(lesson.byTeam ? 'debrief.lessons.tellTogether' : 'debrief.lessons.tellCoach')
    : teller.seat === me
      ? t('debrief.lessons.tellYou')
      : t('debrief.lessons.tell', { name: teller.name });
  const said = lesson.said.map(({ name, text }) => `${name}: ${text}`);
  const words = [lesson.title, tell, lesson.aha, ...said, lesson.question ?? ''].join('. ').replaceAll(/([.?])\./g, '$1');
  return (
    <Panel title={t('debrief.lessons.title')} aside={<ReadAloud compact text={words} />} gap={12}>
      <p className="meta">{t('debrief.lessons.say')}</p>
      <article className={css.card} aria-live="polite">
        <p className="meta">{t('debrief.lessons.number', { number: at + 1, total: lessons.length })}</p>
        <h3>{lesson.title}</h3>
        <Row gap={12} className={css.teller}>
          {teller && <Portrait id={teller.portrait} size={64} away={teller.away} alt="" />}
          <p>{tell}</p>
        </Row>
        <p className={css.aha}>
          <Lightbulb aria-hidden />
          {lesson.aha}
        </p>
        {lesson.said.length > 0 && (
          <div className={css.said}>
            <p>{t('debrief.lessons.said')}</p>
            <ul>
              {lesson.said.map(({ name, text }, index) => (
                <li key={index}>
                  <b>{name}:</b> {text}
                </li>
              ))}
            </ul>
          </div>
        )}
        {lesson.question && (
          <p className={css.question}>
            <MessageCircleQuestion aria-hidden />
            {lesson.question}
          </p>
        )}
      </article>
      <StepNav
        back={{ words: t('debrief.lessons.back'), onPress: at > 0 ? () => setAt(at - 1) : null }}
        next={{ words: t('debrief.lessons.next'), onPress: at < lessons.length - 1 ? () => setAt(at + 1) : null }}
      />
    </Panel>
  );
}
