import { AppWindow, Armchair, Hand, Volume2, Wifi } from 'lucide-react';
import { useRef } from 'react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes } from '../../ui/index.ts';
import { ActButton, giveBack, handSeen, useActs } from '../acts/index.ts';
import { Face } from '../people/index.ts';
import { gameState } from '../teams/index.ts';
import { formatTime, teamTitle, useFocusFallback } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './ArrivedList.module.css';
import { Nobody } from './Nobody.tsx';
import { byNeed, CHECKS, checkStates, readiness, type Check } from './readiness.ts';

const ICONS = { sound: Volume2, browser: AppWindow, connection: Wifi, practice: Armchair };

export interface ArrivedListProps {
  view: CoachView;
  people?: readonly CoachPersonView[]; // absent: everybody
  canAct: boolean;
}

/** People who joined, with the results of their checks; raised hands and those who may need help come first. */
export function ArrivedList({ view, people: some = view.people, canAct }: ArrivedListProps) {
  const t = useT();
  const gameOf = new Map(view.teams.map(team => [team.id, gameState(team)]));
  const people = byNeed(some, person => !view.session.formsOnly && !person.bot && !gameOf.get(person.team ?? ''));
  const list = useRef<HTMLUListElement>(null);
  const start = useRef<HTMLParagraphElement>(null);
  useFocusFallback(list, start, people.map(person => `${person.seat}${person.hand ? '!' : ''}`).join());
  const teamOf = new Map(view.teams.map(team => [team.id, teamTitle(team.name)]));
  return (
    <>
      <p ref={start} tabIndex={-1} className="vh" aria-live="polite">
        {t('coach.welcome.arrived', { count: view.people.length })}
      </p>
      {view.people.length === 0 && <Nobody />}
      <ul ref={list} className={css.list}>
        {people.map(person => (
          <Arrived
            key={person.seat}
            view={view}
            person={person}
            team={person.team ? (teamOf.get(person.team) ?? null) : null}
            canAct={canAct}
            ready={!view.session.formsOnly}
            game={gameOf.get(person.team ?? '') ?? null}
          />
        ))}
      </ul>
    </>
  );
}

interface ArrivedProps {
  view: CoachView;
  person: CoachPersonView;
  team: string | null;
  canAct: boolean;
  ready: boolean; // whether their readiness matters
  game: 'plays' | 'played' | null; // null: it has not begun
}
function Arrived({ view, person, team, canAct, ready, game }: ArrivedProps) {
  const t = useT();
  const run = useActs();
  const { name, portrait, here, hand, movedAt } = person;
  const { is, doubts, open } = readiness(person, ready && !game && !person.bot);
  const names = (checks: Check[]) => formatList(checks.map(check => t(`coach.welcome.check.${check}`)));
  const words = game
    ? t(`coach.welcome.${game}`)
    : person.bot
      ? t('coach.welcome.bot')
      : doubts.length > 0
        ? t('coach.welcome.lookAt', { what: names(doubts) })
        : open.length > 0
          ? t('coach.welcome.stillOpen', { what: names(open) })
          : t('coach.welcome.allRight');
  return (
    <li className={classes(css.person, is === 'help' && css.help)}>
      <Face portrait={portrait} light={here ? 'active' : 'away'} hand={hand !== null} size={52} />
      <div className={css.words}>
        <p>
          <b>{name}</b>
          <span className="meta">
            {[team, here ? null : t('coach.welcome.away'), person.coachSeat ? t('coach.welcome.coachSeat') : null].flatMap(
              word => (word ? [` · ${word}`] : []),
            )}
            {here && <span className="vh">, {t('coach.welcome.here')}</span>}
          </span>
        </p>
        {movedAt !== null && !game && (
          <p className={classes('meta', css.say)}>{t('coach.welcome.movedOn', { time: formatTime(movedAt) })}</p>
        )}
        {ready && <p className={classes('meta', css.say, is === 'help' && css.doubt, is === 'ready' && css.fine)}>{words}</p>}
      </div>
      {ready && !game && !person.bot && <CheckMarks person={person} />}
      {hand && canAct && (
        <Button
          size="s"
          variant="attention"
          icon={Hand}
          className={css.seen}
          label={t('coach.welcome.seenLabel', { name })}
          onPress={() => run(handSeen, { view, person })}
        >
          {t('coach.welcome.seen')}
        </Button>
      )}
      {canAct && !game && <ActButton act={giveBack} of={{ view, person }} named size="s" variant="quiet" className={css.seen} />}
    </li>
  );
}

/** The checks as four marks: full is fine, half needs a look, empty is not done yet. Text beside them says the same. */
function CheckMarks({ person }: { person: CoachPersonView }) {
  const states = checkStates(person);
  return (
    <span className={css.marks} aria-hidden>
      {CHECKS.map(check => {
        const Icon = ICONS[check];
        return (
          <i key={check} className={css[states[check]]}>
            <Icon />
          </i>
        );
      })}
    </span>
  );
}
