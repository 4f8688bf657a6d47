import css from './Figures.module.css';

export interface FiguresProps {
  figures: readonly (readonly [name: string, value: string | number])[]; // in large
  facts?: readonly (readonly [name: string, value: string | number])[]; // below them, in small
}

/** The few numbers that a page begins with, in large, and the facts that belong to them. */
export function Figures({ figures, facts = [] }: FiguresProps) {
  return (
    <>
      <dl className={css.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {facts.length > 0 && (
        <dl className={css.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
