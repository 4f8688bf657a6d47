import { useState } from 'react';
import { SelectField, TextArea, TextField } from '../../../ui/index.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const days = ['7', '14', '28', '90'].map(id => ({ id, label: `${id} dagen` }));

function Select() {
  const [value, setValue] = useState('28');
  return (
    <SelectField
      label="Hoe lang bewaren wij alles?"
      help="Daarna is alles weg."
      value={value}
      onChange={setValue}
      options={days}
    />
  );
}

export const frame = 560;
export const specimens: Specimens = {
  empty: () => (
    <TextField label="Uw voornaam" help="Alleen een voornaam is genoeg." value="" onChange={nothing} placeholder="Ria" />
  ),
  filled: () => <TextField label="Uw voornaam" value="Annemarie" onChange={nothing} max={20} />,
  'nearly full': () => <TextField label="Uw voornaam" value="Annemarie-Josephine" onChange={nothing} max={20} />,
  'not yet': () => <TextField label="Dag" type="date" value="" onChange={nothing} error="Kies eerst een dag." />,
  good: () => (
    <TextField label="Wachtwoord" type="password" value="fiets-wolk-lepel" onChange={nothing} ok="Dit is een goed wachtwoord." />
  ),
  code: () => <TextField label="Code" code value="SOEP VLAG 427" onChange={nothing} />,
  area: () => (
    <TextArea label="Uw bericht" help="Het team ziet uw naam." value="Kijk eens samen naar de lijst." onChange={nothing} />
  ),
  'area, not yet': () => (
    <TextArea label="Uw bericht" value="" rows={5} onChange={nothing} error="Schrijf eerst een paar woorden." max={300} />
  ),
  select: () => <Select />,
};
