import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';

/** What the coach wrote for the talk about the plan: shown beside the plan itself, since nobody looks for it among their data. */
export function CoachNote() {
  const t = useT();
  const { page } = useOwnPageState();
  if (!page?.coachNote) return null;
  return (
    <Panel title={t('personal.note.title')} aside={<ReadAloud compact text={page.coachNote} />} gap={12}>
      <p className={css.lines}>{page.coachNote}</p>
      <p className="meta">{t('personal.note.say')}</p>
    </Panel>
  );
}
