import { useT } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';

export interface ConfirmProps {
  title: string;
  say: string;
  act: string; // text of the confirming button
  onAct: () => void;
  onClose: () => void;
}

/** A confirmation dialog for what cannot be undone. */
export function Confirm({ title, say, act, onAct, onClose }: ConfirmProps) {
  const t = useT();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button
            variant="attention"
            onPress={() => {
              onAct();
              onClose();
            }}
          >
            {act}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
        </>
      }
    >
      <p>{say}</p>
    </Dialog>
  );
}
