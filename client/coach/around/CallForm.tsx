import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Around } from '../../../shared/protocol/around.ts';
import { callIssues, callLines, callOf, type CallIssue, type CallPlan } from '../../../shared/protocol/call.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Feedback, Panel, TextArea, TextField, toast } from '../../ui/index.ts';
import { teamTitle } from '../frame/index.ts';
import css from './AroundPage.module.css';

/** What is typed where an address names the team. */
const MARKS = { team: '{team}', number: '{nummer}' };

export interface CallFormProps {
  around: Pick<Around, 'call' | 'teams'>;
  onSave: (call: CallPlan) => Promise<void>;
}

/** The addresses of the video call: for everybody, by a pattern, or one line per team. */
export function CallForm({ around, onSave }: CallFormProps) {
  const t = useT();
  const [all, setAll] = useState(around.call.all);
  const [pattern, setPattern] = useState(around.call.pattern);
  const [list, setList] = useState(around.call.list.join('\n'));
  const [issues, setIssues] = useState<CallIssue[]>([]);
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const call: CallPlan = { all: all.trim(), pattern: pattern.trim(), list: callLines(list) };
  const sound = callIssues(call).length === 0;
  const sayOf = (at: CallIssue['at']): string | null => {
    const of = issues.filter(issue => issue.at === at);
    const say = ({ why, line }: CallIssue) =>
      at === 'list'
        ? t('coach.around.line', { line, why: t(`coach.around.issue.${why}`, MARKS) })
        : t(`coach.around.issue.${why}`, MARKS);
    return of.length > 0 ? of.map(say).join(' ') : null;
  };
  const typed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setIssues([]);
  };

  async function save() {
    const found = callIssues(call);
    setIssues(found);
    if (found.length > 0 || state === 'busy') return;
    setState('busy');
    try {
      await onSave(call);
      setState('open');
      toast(t('coach.around.callSaved'), 'done');
    } catch {
      setState('failed');
    }
  }

  return (
    <Panel title={t('coach.around.call')} gap={16}>
      <p>{t('coach.around.callSay')}</p>
      <TextField
        label={t('coach.around.callAll')}
        help={t('coach.around.callAllHelp')}
        value={all}
        onChange={typed(setAll)}
        error={sayOf('all')}
      />
      <TextArea
        label={t('coach.around.callList')}
        help={t('coach.around.callListHelp')}
        value={list}
        onChange={typed(setList)}
        error={sayOf('list')}
        rows={4}
      />
      <TextField
        label={t('coach.around.callPattern', MARKS)}
        help={t('coach.around.callPatternHelp', MARKS)}
        value={pattern}
        onChange={typed(setPattern)}
        error={sayOf('pattern')}
      />
      {sound && around.teams.length > 0 && (
        <dl className={css.rooms} aria-label={t('coach.around.rooms')}>
          {around.teams.map(({ id, name }, position) => (
            <div key={id}>
              <dt>{teamTitle(name)}</dt>
              <dd>{callOf(call, { name, position }) ?? t('coach.around.noCall')}</dd>
            </div>
          ))}
        </dl>
      )}
      {state === 'failed' && <Feedback kind="notYet">{t('coach.around.notSaved')}</Feedback>}
      <div>
        <Button variant="primary" icon={Check} disabled={state === 'busy'} onPress={() => void save()}>
          {t('coach.around.callSave')}
        </Button>
      </div>
    </Panel>
  );
}
