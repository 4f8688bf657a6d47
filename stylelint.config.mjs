// Holds the style sheets to the tokens of client/ui/tokens.css; what each number means is said there.
const DISTANCE = ['/^(row-|column-)?gap$/', '/^(scroll-)?(margin|padding)/', '/^inset/', 'left', 'right', 'top', 'bottom'];
const SIZE = ['/^(min-|max-)?(width|height|inline-size|block-size)$/', '/^grid-(template|auto)/', '/^flex(-basis)?$/'];
const LINE = ['/^border(?!.*radius)/', '/^outline/', '/^text-(decoration|underline)/', '/^stroke/'];

/** One rule for many properties. */
const each = (properties, rule) => Object.fromEntries(properties.map(property => [property, rule]));

export default {
  extends: 'stylelint-config-recommended',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'declaration-property-unit-disallowed-list': each([...DISTANCE, '/^font/', '/^border.*radius$/', '/^line-height$/'], ['px']),
    'declaration-property-value-disallowed-list': {
      // Below 60 px a size is a token; a larger one is a measure of its own place. A line of 1 px is a line.
      ...each(SIZE, [/(?<![\d.])(?!1(\.5)?px)([1-5]?\d)(\.\d+)?px/]),
      // A line is 1 to 3 px; a thicker one is --edge.
      ...each(LINE, [/(?<![\d.])(?![123](\.5)?px)[\d.]+px/]),
      '/shadow$/': [/(?<![\d.])(?![123]px)[\d.]+px/],
    },
    'declaration-property-value-allowed-list': {
      'font-size': ['/^var\\(--text-/', 'inherit', '/pt$/'], // pt on paper only
      '/radius$/': ['/var\\(--radius-/', '50%', '0', 'inherit'],
    },
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
    'media-feature-name-value-allowed-list': {
      'max-width': ['559px', '759px', '899px', '1023px', '1099px', '1199px', '1359px'],
      'min-width': ['560px', '760px', '900px', '1024px', '1100px', '1200px', '1360px', '1700px'],
    },
    'shorthand-property-no-redundant-values': true,
    'no-descending-specificity': null, // what comes later says what differs; it need not be stronger
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }], // CSS modules
  },
  overrides: [
    {
      files: ['client/ui/tokens.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'declaration-property-value-disallowed-list': null,
      },
    },
  ],
};
