import { Check, Undo2, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, classes, Feedback, Panel, Row, Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

export interface ChoiceCardProps {
  title: string;
  read: string; // what is read aloud
  isOn: boolean;
  begin: string; // on the button that chooses it
  icon: LucideIcon;
  end: string; // on the button that takes it back
  on: string; // what holds once it is chosen
  off: string; // what holds after it was taken back
  failed: string;
  choose: (on: boolean) => Promise<unknown>;
  children: ReactNode; // what it means, to read before one chooses
}

/** Something that one may choose, with one press, and take back, with one press. */
export function ChoiceCard({ title, read, isOn, begin, icon, end, on, off, failed, choose, children }: ChoiceCardProps) {
  const [busy, setBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [wasEnded, setWasEnded] = useState(false); // here, just now
  const press = async (next: boolean) => {
    setBusy(true);
    try {
      await choose(next);
      setHasFailed(false);
      setWasEnded(!next);
      announce(next ? on : off);
    } catch {
      setHasFailed(true);
    }
    setBusy(false);
  };
  return (
    <Panel title={title} aside={<ReadAloud compact text={read} />}>
      <Stack gap={12} className={css.stack}>
        {isOn && (
          <Row as="p" gap={8} align="start" className={classes(css.tick, css.holds)}>
            <Check aria-hidden /> <span>{on}</span>
          </Row>
        )}
        {!isOn && wasEnded && <Feedback kind="info">{off}</Feedback>}
        {children}
        {hasFailed && (
          <div role="alert">
            <Feedback kind="notYet">{failed}</Feedback>
          </div>
        )}
        <div>
          <Button icon={isOn ? Undo2 : icon} disabled={busy} onPress={() => void press(!isOn)}>
            {isOn ? end : begin}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}

/** A short list with a line above it. */
export function ShortList({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p>
        <b>{title}</b>
      </p>
      <ul className={css.list}>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
