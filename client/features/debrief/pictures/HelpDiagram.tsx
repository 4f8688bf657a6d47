import type { DebriefView, TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './HelpDiagram.module.css';
import { helpLines, ovalPlaces } from './helpLines.ts';

const WIDTH = 620;
const HEIGHT = 330;
const FACE = 38;

/** Who helped whom, as a diagram: faces around a table, with lines from the helpers. Text beside it says the same. */
export function HelpDiagram({ helped, people }: { helped: DebriefView['helped']; people: readonly TeammateView[] }) {
  const t = useT();
  const places = ovalPlaces(
    people.map(person => person.name),
    WIDTH,
    HEIGHT,
    60,
  );
  const lines = helpLines(helped, places, FACE);
  return (
    <Stack as="figure" gap={4} align="center" className={css.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <defs>
          <marker
            id="help-end"
            viewBox="0 0 10 10"
            refX="6"
            refY="5"
            markerWidth="5"
            markerHeight="5"
            orient="auto-start-reverse"
          >
            <path d="M1 1L9 5L1 9" className={css.end} />
          </marker>
        </defs>
        <ellipse cx={WIDTH / 2} cy={HEIGHT / 2} rx="150" ry="56" className={css.table} />
        {lines.map(line => (
          <path
            key={`${line.from}>${line.to}`}
            d={line.path}
            className={line.thanked ? css.thanked : css.line}
            strokeWidth={Math.min(8, 2 + line.times * 1.2)}
            markerEnd="url(#help-end)"
          />
        ))}
        {places.map((place, index) => (
          <g key={people[index]?.seat ?? place.name}>
            <circle cx={place.x} cy={place.y} r={FACE} className={css.ground} />
            <clipPath id={`help-face-${index}`}>
              <circle cx={place.x} cy={place.y} r={FACE - 1} />
            </clipPath>
            <image
              href={`/people/${people[index]?.portrait ?? 'p01'}-blij.svg`}
              x={place.x - FACE}
              y={place.y - FACE}
              width={FACE * 2}
              height={FACE * 2}
              clipPath={`url(#help-face-${index})`}
            />
            <text x={place.x} y={place.y < HEIGHT / 2 - 10 ? place.y - FACE - 8 : place.y + FACE + 19} className={css.name}>
              {place.name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="meta">{t('debrief.happened.picture')}</figcaption>
    </Stack>
  );
}
