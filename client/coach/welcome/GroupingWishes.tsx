import { HeartHandshake, Plus, Split, X } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, Cluster, RadioCards, SelectField } from '../../ui/index.ts';
import css from './GroupingWishes.module.css';

const NOBODY = '';

/** Pairs of people who should or should not be in the same team, set before the teams are made. */
export function GroupingWishes({ view }: { view: CoachView }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [a, setA] = useState(NOBODY);
  const [b, setB] = useState(NOBODY);
  const [wish, setWish] = useState<'together' | 'apart'>('together');
  const nameOf = new Map(view.people.map(person => [person.seat, person.name]));
  const options = (not: string) => [
    { id: NOBODY, label: t('coach.wishes.choose') },
    ...view.people.filter(person => person.seat !== not).map(person => ({ id: person.seat, label: person.name })),
  ];
  const complete = nameOf.has(a) && nameOf.has(b) && a !== b;

  async function add() {
    if (!complete) return;
    const answer = await coachCommand({ type: 'wish', a, b, wish });
    if (!answer.ok) return;
    setA(NOBODY);
    setB(NOBODY);
    setAdding(false);
  }
  return (
    <section className={css.wishes} aria-label={t('coach.wishes.title')}>
      {view.wishes.length > 0 && (
        <ul className={css.list}>
          {view.wishes.map(one => {
            // In order of arrival, whatever the order in which they were chosen.
            const [first = '', second = ''] = view.people.flatMap(({ seat, name }) =>
              seat === one.a || seat === one.b ? [name] : [],
            );
            const words = t(`coach.wishes.say.${one.wish}`, { a: first, b: second });
            return (
              <li key={`${one.a} ${one.b}`}>
                {one.wish === 'together' ? <HeartHandshake aria-hidden /> : <Split aria-hidden />}
                <span>{words}</span>
                <Button
                  size="s"
                  variant="quiet"
                  icon={X}
                  label={t('coach.wishes.dropLabel', { wish: words })}
                  onPress={() => void coachCommand({ type: 'wish', a: one.a, b: one.b, wish: null })}
                >
                  {t('coach.wishes.drop')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <div className={css.form}>
          <SelectField label={t('coach.wishes.first')} value={a} onChange={setA} options={options(b)} />
          <RadioCards
            legend={t('coach.wishes.title')}
            legendHidden
            columns={2}
            value={wish}
            onChange={id => setWish(id === 'apart' ? 'apart' : 'together')}
            options={[
              { id: 'together', label: t('coach.wishes.together') },
              { id: 'apart', label: t('coach.wishes.apart') },
            ]}
          />
          <SelectField label={t('coach.wishes.second')} value={b} onChange={setB} options={options(a)} />
          <Cluster gap={10} className={css.acts}>
            <Button disabled={!complete} onPress={() => void add()}>
              {t('coach.wishes.add')}
            </Button>
            <Button variant="quiet" onPress={() => setAdding(false)}>
              {t('coach.teams.cancel')}
            </Button>
          </Cluster>
        </div>
      ) : (
        <Cluster gap={16} rowGap={8} align="center">
          <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
            {t('coach.wishes.new')}
          </Button>
          <p className="meta">{t('coach.wishes.help')}</p>
        </Cluster>
      )}
    </section>
  );
}
