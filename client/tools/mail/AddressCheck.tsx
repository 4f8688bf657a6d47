import { CircleCheck, CircleMinus } from 'lucide-react';
import type { ItemView } from '../../../shared/protocol/view.ts';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { MailAction, Verdict } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { AddressText } from '../kit/AddressText.tsx';
import { OwnItems } from '../kit/OwnItems.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './mail.module.css';

/** Whether an item of this player is the address list. */
const isAddressList = (item: ItemView) => item.kind === 'list' && item.sentences.some(sentence => sentence.text.includes('@'));

interface AddressCheckProps {
  asked: ToolParts<'mail'>['check']['asked'];
  usable: boolean;
  act(action: MailAction): Promise<boolean>;
}

/** For the player with the address list: senders that a colleague asked about, beside that list. */
export function AddressCheck({ asked, usable, act }: AddressCheckProps) {
  const t = useT();
  const optimistic = useOptimisticValues<Verdict>(Object.fromEntries(asked.map(one => [one.mail, one.verdict])));
  const judge = (mail: string, listed: boolean) =>
    optimistic.set(mail, listed ? 'listed' : 'notListed', act({ type: 'judge', mail, listed }));
  return (
    <Part title={t('tools.mail.checkTitle')}>
      <div className={kit.two}>
        <OwnItems title={t('tools.mail.yourList')} which={isAddressList} />
        {asked.length === 0 ? (
          <p className={css.waiting}>{t('tools.mail.checkNone')}</p>
        ) : (
          <Stack as="ul" gap={16}>
            {asked.map(one => {
              const verdict = optimistic.value(one.mail) ?? one.verdict;
              return (
                <li key={one.mail} className={css.askedCard} aria-busy={optimistic.waiting(one.mail)}>
                  <p>
                    <span className={kit.meta}>{one.from}</span>
                    <span className={css.bigAddress}>
                      <AddressText text={one.address} />
                    </span>
                  </p>
                  <fieldset aria-label={one.address} className={kit.row}>
                    <Button
                      icon={CircleCheck}
                      pressed={verdict === 'listed'}
                      disabled={!usable}
                      onPress={() => judge(one.mail, true)}
                    >
                      {t('tools.mail.isListed')}
                    </Button>
                    <Button
                      icon={CircleMinus}
                      pressed={verdict === 'notListed'}
                      disabled={!usable}
                      onPress={() => judge(one.mail, false)}
                    >
                      {t('tools.mail.isNotListed')}
                    </Button>
                  </fieldset>
                </li>
              );
            })}
          </Stack>
        )}
      </div>
    </Part>
  );
}
