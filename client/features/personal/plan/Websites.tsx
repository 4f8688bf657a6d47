import { ExternalLink } from 'lucide-react';
import type { MenuItemView } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { formatMonth } from '../../../layout/formatDate.ts';
import { useClient } from '../../../store/store.ts';
import { Cluster, LinkButton, Stack } from '../../../ui/index.ts';

/** Where the chosen trainings are on the internet, and the latest month in which they are known to have been there. */
export function Websites({ of }: { of: readonly MenuItemView[] }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const there = of.flatMap(({ id, title, url, checked }) => (url === null ? [] : [{ id, title, url, checked }]));
  if (there.length === 0) return null;
  return (
    <Stack as="ul" gap={8}>
      {there.map(({ id, title, url, checked }) => (
        <Cluster as="li" key={id} gap={12} rowGap={4} align="center">
          <LinkButton href={url} newTab size="s" icon={ExternalLink}>
            {t('personal.plan.website', { title })}
          </LinkButton>
          <span className="meta">
            {new URL(url).host}
            {checked !== null && ` · ${t('personal.plan.checked', { month: formatMonth(checked, language) })}`}
          </span>
        </Cluster>
      ))}
    </Stack>
  );
}
