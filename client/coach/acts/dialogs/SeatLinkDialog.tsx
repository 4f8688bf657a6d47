import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { api } from '../../../net/http.ts';
import { Button, Cluster, Dialog, TextField, toast } from '../../../ui/index.ts';
import { sendToTeam } from '../../frame/index.ts';
import { QrCode } from '../../share/index.ts';
import css from './Dialogs.module.css';

export interface SeatLinkDialogProps {
  how: 'link' | 'play';
  session: string;
  team: string | null; // null: its game has not begun
  person: CoachPersonView;
  onClose: () => void;
}

/** A link to somebody's seat: for another person or device (which ends the old one), or for a coach who plays along. */
export function SeatLinkDialog({ how, session, team, person, onClose }: SeatLinkDialogProps) {
  const t = useT();
  const [link, setLink] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  async function make() {
    setAsking(true);
    const tab = how === 'play' ? window.open('', '_blank') : null; // open it during the click: later the browser would block it
    try {
      const made = await (how === 'link' ? api.coach.seatLink(session, person.seat) : api.coach.playAlong(session, person.seat));
      if (!tab) {
        setLink(made.link);
        if (team) await sendToTeam(team, { type: 'seat.attend', seat: person.seat, how: 'link' }); // so that colleagues know
        return;
      }
      tab.location.href = made.link;
      onClose();
    } catch {
      tab?.close();
      toast(t('coach.seat.failed'), 'notYet');
    } finally {
      setAsking(false);
    }
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(link ?? '');
      toast(t('coach.seat.copied'), 'done');
    } catch {
      toast(t('coach.seat.byHand'));
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`coach.seat.${how}Title`, { name: person.name })}
      actions={
        link === null ? (
          <>
            <Button variant="primary" disabled={asking} onPress={() => void make()}>
              {t(`coach.seat.${how}Do`)}
            </Button>
            <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
          </>
        ) : undefined
      }
    >
      <p>{t(`coach.seat.${how}Say`, { name: person.name })}</p>
      {link !== null && (
        <Cluster gap={20} align="center" className={css.code}>
          {how === 'link' && <QrCode text={link} label={t('coach.seat.qr', { name: person.name })} />}
          <div>
            <TextField label={t('coach.seat.theLink')} value={link} onChange={() => undefined} />
            {how === 'link' ? (
              <Button icon={Copy} onPress={() => void copy()}>
                {t('coach.seat.copy')}
              </Button>
            ) : (
              <a href={link} target="_blank" rel="noreferrer">
                <ExternalLink aria-hidden size={20} /> {t('coach.seat.openDesk')}
              </a>
            )}
          </div>
        </Cluster>
      )}
    </Dialog>
  );
}
