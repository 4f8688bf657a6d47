import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CodeField } from './CodeField.tsx';
import { formatDate } from '../../layout/formatDate.ts';
import { FacePicker } from './FacePicker.tsx';
import { failedKey, isOfCode } from './failed.ts';
import { Row } from '../../ui/flow/Row.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './JoinPage.module.css';
import { SettingsRow } from './SettingsRow.tsx';
import { useCode } from './useCode.ts';
import { missingIn, useJoin, type Missing } from './useJoin.ts';

export interface JoinFormProps {
  code: string; // from the link
  onLevel: (title: string | null) => void; // called with the level of the code
}

/** The join form: code, first name, face. */
export function JoinForm({ code: fromLink, onLevel }: JoinFormProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [code, setCode] = useState(fromLink);
  const [name, setName] = useState('');
  const [portrait, setPortrait] = useState<Portrait | null>(null);
  const [missing, setMissing] = useState<Missing>(null);
  const [asked, setAsked] = useState({ code: '', name: '' }); // the last submitted values
  const form = useRef<HTMLFormElement>(null);
  const check = useCode(code);
  const { join, busy, failed } = useJoin();
  const info = check.is === 'good' ? check.info : null;
  const refusedCode = failed && isOfCode(failed) && code === asked.code ? failed : null;
  const wrongCode = check.is === 'not' ? check.reason : info?.door === 'over' ? 'ended' : refusedCode;
  const wrongName = failed === 'coachName' && name === asked.name;

  const level = info?.level ?? null;
  useEffect(() => onLevel(level), [level, onLevel]);
  const waits = busy === 'again' ? t('join.goingAgain') : busy === 'busy' ? t('join.goingBusy') : null;
  useEffect(() => {
    if (waits) announce(waits);
  }, [waits]);

  const focusOn = (part: Missing) => form.current?.querySelector<HTMLInputElement>(`[data-part="${part}"] input`)?.focus();
  const submit = () => {
    const first = missingIn({ code, name, portrait });
    setMissing(first);
    setAsked({ code, name });
    if (first) return focusOn(first);
    void join({ code, name, portrait }, info?.deleteOn).then(reason => {
      if (reason === 'coachName') focusOn('name');
      else if (reason && isOfCode(reason)) focusOn('code');
    });
  };

  return (
    <>
      <SettingsRow />
      <Stack
        as="form"
        gap={20}
        ref={form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <h2 className={css.welcome}>{t('join.welcome')}</h2>
        <div className={css.fields}>
          <div data-part="code">
            <CodeField
              label={t('join.code')}
              value={code}
              onChange={setCode}
              help={t(check.is !== 'asking' ? 'join.codeHelp' : check.again ? 'join.codeBusy' : 'join.codeChecking')}
              ok={info && t(info.door === 'ask' ? 'join.codeAsk' : 'join.codeGood')}
              error={wrongCode ? t(failedKey(wrongCode)) : missing === 'code' && !code ? t('join.missing.code') : null}
            />
          </div>
          <div data-part="name">
            <TextField
              label={t('join.name')}
              value={name}
              onChange={setName}
              autoComplete="given-name"
              name="given-name"
              max={LIMITS.name}
              help={t('join.nameHelp')}
              error={missing === 'name' && !name.trim() ? t('join.missing.name') : wrongName ? t('join.failed.coachName') : null}
            />
          </div>
        </div>
        <div data-part="portrait">
          <FacePicker
            legend={t('join.face')}
            value={portrait}
            onChange={setPortrait}
            error={missing === 'portrait' && !portrait ? t('join.missing.face') : null}
          />
        </div>
        {waits && <Feedback kind="info">{waits}</Feedback>}
        {failed && failed !== 'coachName' && !isOfCode(failed) && (
          <div role="alert">
            <Feedback kind="notYet" title="">
              {t(failedKey(failed))}
            </Feedback>
          </div>
        )}
        <Row gap={24} className={css.end}>
          <Button type="submit" variant="primary" size="l" iconAfter={ArrowRight} disabled={busy !== false}>
            {busy ? t('join.going') : t('join.go')}
          </Button>
          <p className="meta">
            {info ? t('join.keep', { date: formatDate(info.deleteOn, language) }) : t('join.keepUnknown')}{' '}
            <Link href="/over">{t('join.keepMore')}</Link>
          </p>
        </Row>
      </Stack>
      <p className={css.coach}>
        <LinkButton href="/coach" variant="quiet" size="s">
          {t('join.coachDoor')}
        </LinkButton>
      </p>
    </>
  );
}
