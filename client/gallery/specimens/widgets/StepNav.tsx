import { Check } from 'lucide-react';
import { ProgressDots, StepNav } from '../../../ui/index.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const back = { words: 'Vorige', onPress: nothing };
const next = { words: 'Verder', onPress: nothing };

export const frame = 420;
export const specimens: Specimens = {
  first: () => <StepNav back={{ ...back, onPress: null }} next={{ words: 'Sla over', onPress: nothing, quiet: true }} />,
  between: () => <StepNav back={back} next={next} />,
  last: () => <StepNav back={back} next={{ words: 'Klaar', onPress: nothing, icon: Check }} />,
  'nothing after it': () => <StepNav back={back} next={{ ...next, onPress: null }} />,
  'with the place': () => (
    <StepNav back={back} next={{ words: 'Naar het nagesprek', onPress: nothing }}>
      <ProgressDots dots={['solved', 'open', 'locked']} label="Pagina 2 van 3" />
    </StepNav>
  ),
};
