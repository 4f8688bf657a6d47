import { RetryNotice, CoachFrame, TooManyOpen } from '../../../coach/frame/index.ts';
import { GuidePage } from '../../../coach/guide/index.ts';
import { CopyBox } from '../../../coach/share/index.ts';
import { nothing, type Specimens } from '../../specimen.ts';

export const frame = 'page';
export const specimens: Specimens = {
  'frame with what did not come': () => (
    <CoachFrame page="sessions">
      <RetryNotice say="Uw sessies kwamen niet binnen." onAgain={nothing} />
    </CoachFrame>
  ),
  'frame with links to copy': () => (
    <CoachFrame page={null}>
      <CopyBox label="De link" help="Werkt één keer." text="https://kandidaat.example/m/soep-vlag-427" button="Kopieer de link" />
      <CopyBox label="Voor een mail" text={'Beste mensen,\n\nWij spelen De lege stoel.'} rows={4} button="Kopieer de tekst" />
    </CoachFrame>
  ),
  crowded: () => <TooManyOpen />,
  guide: () => <GuidePage />,
};
