import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { shownCodeInLink } from '../../../shared/text/codeLink.ts';
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
import { faultsIn, firstOf, type Part } from './faults.ts';
import { IsItYou } from './IsItYou.tsx';
import { failedKey, isOfCode, SAID_AT_CODE } from './failed.ts';
import { Row } from '../../ui/flow/Row.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './JoinPage.module.css';
import { useFaces } from './useFaces.ts';
import { useCode } from './useCode.ts';
import { useJoin } from './useJoin.ts';

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
  const [tried, setTried] = useState(false);
  const [other, setOther] = useState<{ typed: string; name: string } | null>(null); // somebody else here has this name
  const [asked, setAsked] = useState({ code: '', name: '' }); // the last submitted values
  const form = useRef<HTMLFormElement>(null);
  const check = useCode(code);
  const { join, busy, failed, unsure, known, forgetKnown } = useJoin();
  const info = check.is === 'good' ? check.info : null;
  const { taken, lost } = useFaces(info, unsure);
  const gone = busy === false && portrait !== null && taken.includes(portrait);
  const face = gone ? null : portrait;
  const faults = tried ? faultsIn({ code, name, portrait: face }) : {};
  const refusedCode = failed && isOfCode(failed) && code === asked.code ? failed : null;
  const wrongCode = check.is === 'not' ? check.reason : info?.door === 'over' ? 'ended' : refusedCode;
  const wrongName = failed === 'coachName' && name === asked.name;

  const level = info?.level ?? null;
  useEffect(() => onLevel(level), [level, onLevel]);
  // After "somebody else": to the name, which needs a letter more.
  useEffect(() => {
    if (other !== null) form.current?.querySelector<HTMLInputElement>('[data-part="name"] input')?.focus();
  }, [other]);
  const waits = busy === 'again' ? t('join.goingAgain') : busy === 'busy' ? t('join.goingBusy') : null;
  useEffect(() => {
    if (waits) announce(waits);
  }, [waits]);

  const focusOn = (part: Part) => form.current?.querySelector<HTMLInputElement>(`[data-part="${part}"] input`)?.focus();
  const submit = (same: 'ask' | 'yes' = 'ask') => {
    const first = same === 'ask' && firstOf(faultsIn({ code, name, portrait: face }));
    setTried(true);
    setAsked({ code, name });
    if (first) return focusOn(first);
    void join({ code, name, portrait }, { deleteOn: info?.deleteOn, same }).then(reason => {
      if (reason === 'coachName') focusOn('name');
      else if (reason === 'faceTaken' && portrait) {
        lost(portrait);
        focusOn('portrait');
      } else if (reason && isOfCode(reason)) focusOn('code');
    });
  };

  if (known)
    return (
      <IsItYou
        name={known.name}
        portrait={known.portrait}
        say={t('join.back.known', { name: known.name })}
        busy={busy !== false}
        onYes={() => submit('yes')}
        onNo={() => {
          forgetKnown();
          setOther({ typed: name, name: known.name });
        }}
      />
    );
  return (
    <>
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
              error={wrongCode ? t(failedKey(wrongCode)) : faults.code ? t(`join.missing.${faults.code}`) : null}
              room={[
                t('join.codeHelp'),
                t('join.codeBusy'),
                t('join.codeAsk'),
                t('join.missing.codeHalf'),
                ...SAID_AT_CODE.map(reason => t(`join.failed.${reason}`)),
              ]}
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
              error={
                faults.name
                  ? t('join.missing.name')
                  : wrongName
                    ? t('join.failed.coachName')
                    : name === other?.typed
                      ? t('join.back.other', { name: other.name })
                      : null
              }
              room={[t('join.nameHelp'), t('join.failed.coachName'), t('join.back.other', { name: other?.name ?? name })]}
            />
          </div>
        </div>
        <div data-part="portrait">
          <FacePicker
            legend={t('join.face')}
            value={face}
            onChange={setPortrait}
            taken={taken}
            help={info?.facesShared ? t('join.facesShared') : taken.length > 0 ? t('join.takenHelp') : undefined}
            error={gone ? t('join.faceGone') : faults.portrait ? t('join.missing.face') : null}
            room={[t('join.takenHelp'), t('join.facesShared'), t('join.faceGone'), t('join.missing.face')]}
          />
        </div>
        <Row gap={24} align="start" className={css.end}>
          <Button type="submit" variant="primary" size="l" iconAfter={ArrowRight} disabled={busy !== false}>
            {busy ? t('join.going') : t('join.go')}
          </Button>
          <div className={css.said}>
            {waits && <Feedback kind="info">{waits}</Feedback>}
            {failed && failed !== 'coachName' && failed !== 'faceTaken' && !isOfCode(failed) && (
              <div role="alert">
                <Feedback kind="notYet" title="">
                  {t(failedKey(failed))}
                </Feedback>
              </div>
            )}
            <p className="meta">
              {info ? t('join.keep', { date: formatDate(info.deleteOn, language) }) : t('join.keepUnknown')}{' '}
              <Link href="/privacy">{t('join.keepMore')}</Link>
            </p>
          </div>
        </Row>
      </Stack>
      <p className={css.coach}>
        <LinkButton href={info ? `/thuis/${shownCodeInLink(info.code)}` : '/thuis'} variant="quiet" size="s">
          {t('join.atHome')}
        </LinkButton>
        <LinkButton href="/coach" variant="quiet" size="s">
          {t('join.coachDoor')}
        </LinkButton>
      </p>
    </>
  );
}
