import { DoorOpen, Users } from 'lucide-react';
import { useState } from 'react';
import { CheckCards, RadioCards } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

const options = [
  { id: 'now', label: 'Nu meteen', help: 'Mensen kunnen direct binnenkomen.', icon: DoorOpen },
  { id: 'later', label: 'Op een dag en een tijd', help: 'U nodigt de groep nu al uit.', icon: Users },
  { id: 'never', label: 'Dat weet ik nog niet' },
];

function One({ disabled = false, first = 'now' }: { disabled?: boolean; first?: string | null }) {
  const [value, setValue] = useState<string | null>(first);
  return (
    <RadioCards legend="Wanneer is het?" columns={2} options={options} value={value} onChange={setValue} disabled={disabled} />
  );
}
function Some({ first = [] }: { first?: string[] }) {
  const [values, setValues] = useState<string[]>(first);
  return <CheckCards legend="Kies er hoogstens twee" options={options} values={values} onChange={setValues} max={2} />;
}

export const frame = 720;
export const specimens: Specimens = {
  'one, nothing chosen': () => <One first={null} />,
  'one, chosen': () => <One />,
  'one, off': () => <One disabled />,
  some: () => <Some first={['now']} />,
  'some, full': () => <Some first={['now', 'later']} />,
};
