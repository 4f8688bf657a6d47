import { Briefcase, HandHelping, MessageCircleQuestionMark, Sprout, type LucideIcon } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Panel } from '../../ui/index.ts';
import css from './GoodToKnow.module.css';

const icons: readonly LucideIcon[] = [Briefcase, MessageCircleQuestionMark, HandHelping, Sprout];

/** The four lines of the briefing, each with an icon and "Lees voor". */
export function GoodToKnow({ lines }: { lines: readonly string[] }) {
  const t = useT();
  return (
    <Panel title={t('game.briefing.good')}>
      <ul className={css.lines}>
        {lines.map((line, at) => {
          const Icon = icons[at % icons.length] ?? Briefcase;
          return (
            <li key={line}>
              <Icon aria-hidden />
              <p>{line}</p>
              <ReadAloud text={line} compact />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
