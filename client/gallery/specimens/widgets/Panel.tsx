import { Button, Panel } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

const words = <p>Alleen u ziet wat u hier invult. Uw coach ziet het niet.</p>;
const TONES = ['paper', 'warm', 'teal', 'panel'] as const;

export const frame = 640;
export const specimens: Specimens = {
  tones: () =>
    TONES.map(tone => (
      <div key={tone}>
        <Panel title={`Mijn plan (${tone})`} tone={tone}>
          {words}
        </Panel>
        <br />
      </div>
    )),
  'without a title': () => <Panel as="div">{words}</Panel>,
  'with something aside': () => (
    <Panel title="Wie zijn er, en wat doen zij op dit moment?" level={3} aside={<Button size="s">Lees voor</Button>}>
      {words}
    </Panel>
  ),
  flush: () => (
    <Panel title="Wie zijn er?" flush aside={<span className="meta">5</span>}>
      <ul>
        <li>Ria</li>
        <li>Kees</li>
      </ul>
    </Panel>
  ),
};
