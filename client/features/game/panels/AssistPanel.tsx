import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button, Cluster, Portrait, RoleChip } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Panels.module.css';

/** Lets the sixth person choose whose tools to view. */
export function AssistPanel() {
  const t = useT();
  const assistant = useView(view => view.me.assistant);
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const reads = people.find(person => person.seat === assistant?.reads);
  return (
    <div className={css.panel}>
      <p>{t('game.assist.intro')}</p>
      {reads && (
        <p>
          <b>{t('game.assist.now', { name: reads.name })}</b>
        </p>
      )}
      <ul className={css.rows}>
        {people
          .filter(person => person.seat !== me)
          .map(person => (
            <li key={person.seat}>
              <Portrait id={person.portrait} size={56} away={person.away} alt="" />
              <div className={css.words}>
                <Cluster as="p" gap={8} className={css.buttons}>
                  {person.roles.map(role => (
                    <RoleChip key={role.id} {...role} />
                  ))}
                </Cluster>
                <Cluster gap={8} className={css.buttons}>
                  <Button
                    size="s"
                    pressed={person.seat === assistant?.reads}
                    onPress={() => void command({ type: 'assist.with', seat: person.seat })}
                  >
                    {t('game.assist.with', { name: person.name })}
                  </Button>
                </Cluster>
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}
