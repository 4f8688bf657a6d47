import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { PersonPlan } from '../../../shared/protocol/sharedPlans.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster, Feedback, SaveSign, Stack, TextArea } from '../../ui/index.ts';
import type { Desk } from './desk.ts';
import css from './PersonCard.module.css';
import { useNote } from './useNote.ts';

/** The note for the talk with one person. When a colleague wrote at the same time, both texts stand here until one chooses. */
export function NoteField({ desk, person }: { desk: Desk; person: PersonPlan }) {
  const t = useT();
  const { note, draft } = useNote(desk, person.seat, person.note);
  const { text, saved, theirs, restored } = note;
  return (
    <Stack gap={8}>
      <TextArea
        label={t('coach.plans.note', { name: person.name })}
        help={t('coach.plans.noteHelp', { name: person.name })}
        rows={3}
        value={text}
        max={LIMITS.coachNote}
        onChange={typed => draft.change(typed)}
      />
      {restored && <Feedback kind="info">{t('coach.plans.restored')}</Feedback>}
      {theirs ? (
        <div role="alert">
          <Feedback kind="info" title={t('coach.plans.bothWrote', { name: theirs.by || t('coach.plans.colleague') })}>
            <p className={css.theirs}>{theirs.text || t('coach.plans.emptied')}</p>
            <Cluster gap={10}>
              <Button size="s" variant="primary" onPress={() => draft.keepBoth()}>
                {t('coach.plans.keepBoth')}
              </Button>
              <Button size="s" onPress={() => draft.keepTheirs()}>
                {t('coach.plans.keepTheirs')}
              </Button>
            </Cluster>
          </Feedback>
        </div>
      ) : (
        (text !== '' || saved !== 'saved') && <SaveSign is={saved} words={t(`coach.plans.saved.${saved}`)} />
      )}
    </Stack>
  );
}
