import { useEffect } from 'react';
import type { OwnTap, OwnTapView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button } from '../../../ui/index.ts';
import css from './OwnMoment.module.css';
import { useOwnMoment } from './useOwnMoment.ts';

const TAPS = ['can', 'learn', 'no'] as const satisfies readonly OwnTap[];

/**
 * "Kunt u dit zelf?" at the end of a part: do I know this, do I want to learn it? Private, and skipped as a whole. In the column all
 * skills stand under each other; in the row above the line one after the other.
 */
export function OwnMoment({ at }: { at: 'column' | 'row' }) {
  const t = useT();
  const moment = useOwnMoment();
  const id = moment?.id;
  useEffect(() => {
    if (id !== undefined) announce(t('game.own.label'));
  }, [id, t]);
  const [first] = moment?.skills ?? [];
  if (!moment || !first) return null;
  const asked = at === 'row' ? [first] : moment.skills;
  return (
    <section className={css.moment} data-own={at} data-inbox={at === 'row' || undefined} aria-label={t('game.own.label')}>
      {asked.map(skill => (
        <Skill key={skill.puzzle} skill={skill} />
      ))}
      <div className={css.foot}>
        <p className="meta">{t('game.own.private')}</p>
        <Button size="s" variant="quiet" onPress={moment.pass}>
          {t('game.own.skip')}
        </Button>
        <ReadAloud compact icon={at === 'row'} text={asked.map(one => one.say).join(' ')} />
      </div>
    </section>
  );
}

function Skill({ skill: { puzzle, say } }: { skill: OwnTapView }) {
  const t = useT();
  const tap = (what: OwnTap) =>
    void command({ type: 'own.tap', puzzle, tap: what }).then(sent => sent.ok && announce(t('game.own.kept')));
  return (
    <fieldset className={css.skill} aria-label={say}>
      <p>
        <b>{say}</b>
      </p>
      <div className={css.taps}>
        {TAPS.map(what => (
          <Button key={what} size="s" onPress={() => tap(what)}>
            {t(`game.own.${what}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
