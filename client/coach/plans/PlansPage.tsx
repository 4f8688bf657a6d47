import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { SharedPlans } from '../../../shared/protocol/sharedPlans.ts';
import { useT } from '../../i18n/index.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster, LinkButton, Panel, Stack } from '../../ui/index.ts';
import { CoachFrame, formatDay, RetryNotice, teamTitle } from '../frame/index.ts';
import { PersonCard } from './PersonCard.tsx';
import css from './PlansPage.module.css';
import type { Desk } from './desk.ts';
import { saveLeftNotes } from './saveLeftNotes.ts';
import { useSharedPlans } from './useSharedPlans.ts';

export interface PlansPageProps {
  id: string; // of the session
  coach: string; // id of who is signed in
  onSignedOut: () => void;
}

/** `/coach/:session/plannen`: the plans that people share, by team, with notes for a talk about them. */
export function PlansPage({ id, coach, onSignedOut }: PlansPageProps) {
  const t = useT();
  const { value: plans, failed, again } = useSharedPlans(id, onSignedOut);
  const desk = useMemo(() => ({ session: id, coach, onSignedOut }), [id, coach, onSignedOut]);
  useEffect(() => {
    if (plans && plans !== 'gone') void saveLeftNotes(desk, plans);
  }, [desk, plans]);
  return (
    <CoachFrame page={null}>
      <Stack gap={16} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <PageTitle>{t('coach.plans.title')}</PageTitle>
          <LinkButton href={`/coach/${id}`} icon={ArrowLeft}>
            {t('coach.plans.back')}
          </LinkButton>
        </Cluster>
        {failed && <RetryNotice say={t('coach.plans.failed')} onAgain={again} />}
        {!plans && !failed && <Loading />}
        {plans === 'gone' && <p>{t('coach.goneSay')}</p>}
        {plans && plans !== 'gone' && <Whole desk={desk} plans={plans} />}
      </Stack>
    </CoachFrame>
  );
}

function Whole({ desk, plans }: { desk: Desk; plans: SharedPlans }) {
  const t = useT();
  const { name, deleteOn, keeping } = plans.session;
  const until = [
    t('coach.plans.until', { date: formatDay(deleteOn) }),
    ...(keeping > 0 ? [t('coach.sessions.keeping', { count: keeping })] : []),
  ];
  const says = [t('coach.plans.say'), t('coach.plans.notes'), until.join(' ')];
  return (
    <>
      <p className="meta">{name}</p>
      <Talk />
      {plans.teams.length === 0 ? (
        <Panel title={t('coach.plans.none')} tone="warm" aside={<ReadAloud compact text={t('coach.plans.noneSay')} />}>
          <p className={css.words}>{t('coach.plans.noneSay')}</p>
        </Panel>
      ) : (
        <Cluster gap={12} rowGap={4} align="start" justify="between">
          <Stack gap={8} className={css.words}>
            {says.map(line => (
              <p key={line}>{line}</p>
            ))}
          </Stack>
          <ReadAloud compact text={says.join(' ')} />
        </Cluster>
      )}
      {plans.teams.map(team => (
        <Stack as="section" key={team.id} gap={12} className={css.team} aria-labelledby={`plans-${team.id}`}>
          <h2 id={`plans-${team.id}`}>{team.id === null ? t('coach.plans.noTeam') : teamTitle(team.name)}</h2>
          <Stack as="ul" gap={16}>
            {team.people.map(person => (
              <PersonCard key={person.seat} desk={desk} person={person} />
            ))}
          </Stack>
        </Stack>
      ))}
    </>
  );
}

const ASKS = ['choice', 'need', 'when'] as const;

/** How a talk about a plan may go: three questions, and that the plan stays the person's. */
function Talk() {
  const t = useT();
  const asks = ASKS.map(ask => t(`coach.plans.talk.${ask}`));
  const read = [t('coach.plans.talk.title'), t('coach.plans.talk.say'), ...asks, t('coach.plans.talk.theirs')].join(' ');
  return (
    <Panel title={t('coach.plans.talk.title')} tone="warm" aside={<ReadAloud compact text={read} />}>
      <Stack gap={8} className={css.words}>
        <p>{t('coach.plans.talk.say')}</p>
        <ol className={css.asks}>
          {asks.map(ask => (
            <li key={ask}>{ask}</li>
          ))}
        </ol>
        <p>{t('coach.plans.talk.theirs')}</p>
      </Stack>
    </Panel>
  );
}
