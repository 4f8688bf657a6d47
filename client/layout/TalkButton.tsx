import { ExternalLink, Video } from 'lucide-react';
import { useT } from '../i18n/index.ts';
import { LinkButton, type LinkButtonProps } from '../ui/LinkButton.tsx';

export interface TalkButtonProps extends Pick<LinkButtonProps, 'size' | 'className'> {
  call: string | null | undefined; // where the team talks
}

/** Opens the video call of one's team in a new tab. Nothing of that call is loaded here, and it opens only when pressed. */
export function TalkButton({ call, ...look }: TalkButtonProps) {
  const t = useT();
  if (!call) return null;
  return (
    <LinkButton {...look} href={call} newTab icon={Video} iconAfter={ExternalLink} label={t('common.call.newTab')}>
      {t('common.call.team')}
    </LinkButton>
  );
}
