import { useState } from 'react';
import type { MenuItemView } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, CheckCards } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { Part } from './Part.tsx';
import { shortMenu } from './shortMenu.ts';
import { Websites } from './Websites.tsx';

const MOST = 2;
const LEVELS = { 1: 'one', 2: 'two', 3: 'three' } as const;

/** Chooses at most two trainings from the organisation's list; those that fit what the person wants to learn come first. */
export function LearnPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { page, plan, change } = useOwnPageState();
  const [all, setAll] = useState(false);
  const menu = page?.menu ?? [];
  const { shown, more } = shortMenu(menu, plan.trainings, all);
  const about = (item: MenuItemView) =>
    [
      item.about,
      item.fits && t('personal.plan.learnFits'),
      item.provider,
      item.free ? t('personal.plan.free') : t('personal.plan.paid'),
      t(`personal.plan.where.${item.where}`),
      t(`personal.plan.level.${LEVELS[item.level]}`),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Part title={t('personal.plan.learn')} say={menu.length > 0 ? t('personal.plan.learnSay') : undefined} level={level}>
      {menu.length === 0 && <p>{t('personal.plan.learnNone')}</p>}
      {menu.length > 0 && (
        <CheckCards
          legend={t('personal.plan.learn')}
          legendHidden
          options={shown.map(item => ({ id: item.id, label: item.title, help: about(item) }))}
          values={plan.trainings}
          max={MOST}
          onChange={trainings => change({ trainings })}
        />
      )}
      <Websites of={menu.filter(item => plan.trainings.includes(item.id))} />
      {(more || all) && (
        <div>
          <Button size="s" expanded={all} onPress={() => setAll(!all)}>
            {all ? t('personal.plan.learnFewer') : t('personal.plan.learnMore')}
          </Button>
        </div>
      )}
    </Part>
  );
}
