import type { RevealPage } from '../../../shared/protocol/view.ts';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { momentOf, pageKind, wordsOf } from './pageKind.ts';
import { LooseSheet } from './LooseSheet.tsx';
import { Stage } from './Stage.tsx';
import css from './StoryStage.module.css';

export interface StoryStageProps {
  pages: readonly RevealPage[];
  at: number;
}

/** One page of the story: all faces, a moment with one person, a picture, or text only. */
export function StoryStage({ pages, at }: StoryStageProps) {
  const t = useT();
  const page = pages[at];
  if (!page) return null;
  const kind = pageKind(page);
  const moment = momentOf(pages, at);
  const lead = pages.findLast((one, index) => index <= at && one.title !== null)?.title ?? t('debrief.reveal.untitled');
  const [first, ...rest] = page.people;
  const last = page.lines.length > 1 ? page.lines.length - 1 : -1;
  const lines = page.lines.map((line, index) => (
    <p key={line} className={index === last ? css.turn : undefined}>
      {line}
    </p>
  ));

  if (kind === 'cast') {
    return (
      <Stage
        kind="telling"
        title={lead}
        read={wordsOf(page)}
        picture={
          <ul className={css.cast}>
            {page.people.map(person => (
              <li key={person.portrait}>
                <img src={`/people/${person.portrait}-neutral.svg`} alt="" />
                <span>{person.caption}</span>
              </li>
            ))}
          </ul>
        }
      >
        {lines}
      </Stage>
    );
  }
  if (kind === 'one' && first) {
    return (
      <Stage
        title={page.title ?? first.caption}
        kicker={moment ? `${lead} · ${t('debrief.reveal.page', moment)}` : lead}
        read={wordsOf(page)}
        picture={<LooseSheet portrait={first.portrait} number={moment?.number ?? 1} />}
      >
        {lines}
        {rest.length > 0 && <p>{rest.map(person => person.caption).join(', ')}</p>}
      </Stage>
    );
  }
  const picture = page.picture ? (
    <img className={css.panel} src={`/art/${page.picture}.svg`} alt="" />
  ) : (
    <div className={css.window} aria-hidden>
      <OfficeCrop box={CROPS.window} />
    </div>
  );
  // On the last page the single line is a question, shown as the title.
  const isQuestion = at === pages.length - 1 && page.title === null && page.lines.length === 1;
  return (
    <Stage
      {...(page.picture !== null && { kind: 'wide' })}
      title={isQuestion ? (page.lines[0] ?? lead) : (page.title ?? t('debrief.reveal.story'))}
      read={wordsOf(page)}
      picture={picture}
    >
      {isQuestion ? null : lines}
    </Stage>
  );
}
