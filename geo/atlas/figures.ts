/** A number or a range as a text gives it; a single number has equal ends. */
export interface Figure {
  low: number;
  high: number;
}

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const words = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, place): [string, number] => [word, (place + 3) * 10]),
]);

const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

const digits = String.raw`\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const number = `(?:[-−](?=\\d))?(?:${digits}|${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const scaled = `(${number})(?:[\\s-]*(${[...scales.keys()].join('|')}))?`;
// A number does not begin or end within a word or another number: not the 9 of "A9" or "3.9".
const edge = String.raw`(?<![\p{L}\p{N}]|[.,]\p{N}*)`;
const figurePattern = new RegExp(
  `${edge}${scaled}(?:\\s*%)?(?:(?:\\s*[–—-]\\s*|\\s+(?:to|and)\\s+)${scaled})?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A figure, and the characters of the text that give it: from `start` to before `end`. */
export interface LocatedFigure extends Figure {
  start: number;
  end: number;
}

/**
 * The numbers in a text of English, in order: "144", "1,300", "3 million", "50.9 %", words up to
 * twenty and the tens ("four", "thirty"), and ranges ("14 to 16", "14–16", "3 to 4 million").
 * A text without a number gives none.
 */
export function figuresIn(text: string): Figure[] {
  return locateFigures(text).map(({ low, high }) => ({ low, high }));
}

/** The same as `figuresIn`, with the place of each figure in the text. */
export function locateFigures(text: string): LocatedFigure[] {
  const figures: LocatedFigure[] = [];
  for (const match of text.matchAll(figurePattern)) {
    const [whole, first, firstScale, second, secondScale] = match;
    if (first === undefined) continue;
    const where = { start: match.index, end: match.index + whole.length };
    if (second === undefined) {
      const value = numberOf(first, firstScale);
      figures.push({ low: value, high: value, ...where });
      continue;
    }
    // "3 to 4 million" means 3 million to 4 million.
    figures.push({
      low: numberOf(first, firstScale ?? secondScale),
      high: numberOf(second, secondScale),
      ...where,
    });
  }
  return figures;
}

function numberOf(text: string, scale: string | undefined): number {
  const value =
    words.get(text.toLowerCase()) ?? Number(text.replace(/[,\u00a0\u202f]/g, '').replace('−', '-'));
  return value * (scales.get(scale?.toLowerCase() ?? '') ?? 1);
}

/**
 * Whether a figure in a text says what a claim's value says. The unit may carry a part of the
 * number ("million people"). Of a range a text may give either end.
 */
export function agrees(figure: Figure, value: number | Figure, unit?: string): boolean {
  const scale = scaleOf(unit);
  const same = (a: number, b: number) => sameNumber(a, b) || sameNumber(a, b * scale);
  if (typeof value === 'number') return same(figure.low, value) && same(figure.high, value);
  const [low, high] = [same(figure.low, value.low), same(figure.high, value.high)];
  return figure.low === figure.high ? low || high : low && high;
}

/** What a unit multiplies its number by: 1,000,000 for "million people". */
export function scaleOf(unit: string | undefined): number {
  const first = unit?.toLowerCase().match(/^(hundred|thousand|million|billion|trillion)s?\b/)?.[1];
  return scales.get(first ?? '') ?? 1;
}

/** Whether two numbers are the same but for the rounding of floating point. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
