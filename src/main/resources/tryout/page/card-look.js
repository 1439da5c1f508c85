// How cards look: the card library's host configuration. Its colours are the variables of tokens.css,
// so one configuration dresses both themes and a change of theme redraws nothing.

const both = (colour, subtle = colour) => ({
  default: `var(--${colour})`,
  subtle: `var(--${subtle})`,
  highlightColors: { default: 'var(--warning-soft)', subtle: 'var(--warning-soft)' },
});

const foregroundColors = {
  default: both('ink', 'muted'),
  dark: both('ink', 'muted'),
  light: both('muted'),
  accent: both('indigo'),
  good: both('good'),
  warning: both('warning'),
  attention: both('attention'),
};

const surface = (background, border) => ({
  backgroundColor: `var(--${background})`,
  borderColor: `var(--${border})`,
  foregroundColors,
});

const fontSizes = { small: 13, default: 15, medium: 17, large: 19, extraLarge: 24 };
const plain = { size: 'default', color: 'default', isSubtle: false, weight: 'default', wrap: true };

export const look = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontTypes: {
    default: { fontFamily: 'inherit', fontSizes, fontWeights: { lighter: 300, default: 400, bolder: 700 } },
    monospace: { fontFamily: '"Noto Sans Mono CJK JP", Consolas, monospace', fontSizes, fontWeights: { lighter: 300, default: 400, bolder: 700 } },
  },
  lineHeights: { small: 21, default: 25, medium: 28, large: 30, extraLarge: 35 },
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 18 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  containerStyles: {
    default: surface('surface', 'line'),
    emphasis: surface('emphasis', 'line'),
    accent: surface('indigo-soft', 'indigo'),
    good: surface('good-soft', 'good'),
    warning: surface('warning-soft', 'warning'),
    attention: surface('attention-soft', 'attention'),
  },
  textBlock: { headingLevel: 3 },
  textStyles: {
    heading: { ...plain, size: 'large', weight: 'bolder' },
    columnHeader: { ...plain, size: 'small', weight: 'bolder', isSubtle: true },
  },
  factSet: {
    title: { ...plain, isSubtle: true, maxWidth: 150 },
    value: plain,
    spacing: 12,
  },
  table: { cellSpacing: 8 },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', size: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', size: 'default' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    iconPlacement: 'leftOfTitle',
    iconSize: 18,
    showCard: { actionMode: 'inline', inlineTopMargin: 14, style: 'emphasis' },
  },
};
