import type { ChatLineView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { classes, Portrait, Row } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Chat.module.css';

/** One chat line. `lang` is the language it was written in. `first`: the first of consecutive lines of a person, with the face. */
export function ChatLine({ line, mine, first }: { line: ChatLineView; mine: boolean; first: boolean }) {
  const t = useT();
  const portrait = useView(view => view.team.people.find(person => person.seat === line.seat)?.portrait);
  return (
    <Row gap={8} align="stretch" className={classes(css.line, mine && css.mine, first && css.first)}>
      <span className={css.face}>{first && portrait && <Portrait id={portrait} size={36} alt="" />}</span>
      <div className={css.bubble}>
        <b className={first ? undefined : 'vh'}>{mine ? t('game.chat.you') : line.name}</b>
        <p lang={line.language}>{line.text}</p>
      </div>
    </Row>
  );
}
