import { Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Invited } from '../../../shared/protocol/around.ts';
import { useT } from '../../i18n/index.ts';
import { randomHex } from '../../net/randomHex.ts';
import { Button, Feedback, Panel, Row, Stack, TextArea, Toggle } from '../../ui/index.ts';
import css from './Invited.module.css';
import { namesIn, withNames } from './invitedNames.ts';

export interface InvitedFormProps {
  invited: Invited;
  onSave: (invited: Invited) => Promise<void>;
}

/** First names of who was invited, to tick off who came. Only coaches see them. */
export function InvitedForm({ invited, onSave }: InvitedFormProps) {
  const t = useT();
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState(false);
  const names = namesIn(pasted);
  const came = invited.filter(one => one.came).length;

  async function save(list: Invited): Promise<boolean> {
    try {
      await onSave(list);
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }
  async function add() {
    if (await save(withNames(invited, names, () => randomHex(8)))) setPasted('');
  }

  return (
    <Panel title={t('coach.around.invited')} gap={16}>
      <p>{t('coach.around.invitedSay')}</p>
      {invited.length > 0 && (
        <>
          <p className="meta">{t('coach.around.came', { came, count: invited.length })}</p>
          <Stack as="ul" gap={4}>
            {invited.map(one => (
              <Row as="li" key={one.id} gap={8} align="center" className={css.person}>
                <Toggle
                  label={one.name}
                  checked={one.came}
                  onChange={on => void save(invited.map(other => (other.id === one.id ? { ...other, came: on } : other)))}
                />
                <Button
                  icon={Trash2}
                  variant="quiet"
                  size="s"
                  label={t('coach.around.removeLabel', { name: one.name })}
                  onPress={() => void save(invited.filter(other => other.id !== one.id))}
                >
                  {t('coach.around.remove')}
                </Button>
              </Row>
            ))}
          </Stack>
        </>
      )}
      <TextArea label={t('coach.around.names')} help={t('coach.around.namesHelp')} value={pasted} onChange={setPasted} rows={3} />
      {failed && <Feedback kind="notYet">{t('coach.around.notSaved')}</Feedback>}
      <div>
        <Button icon={UserPlus} disabled={names.length === 0} onPress={() => void add()}>
          {t('coach.around.add')}
        </Button>
      </div>
    </Panel>
  );
}
