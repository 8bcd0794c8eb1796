/** Words with a capital that are no names: they begin a sentence or stand for a title. */
const common = new Set(
  `A An The In On At By Of And Or But It He She They This That These Those There Then Here Such
  Its His Her Their All Most Many More Some Several From For With As After Before Since One Two
  Three Four Five Six Seven Eight Nine Ten Over Around About Not No President Experts Attack
  January February March April May June July August September October November December`.split(
    /\s+/,
  ),
);

const word = String.raw`\p{Lu}[\p{L}\p{N}’']*(?:-[\p{L}\p{N}]+)*`;
const namePattern = new RegExp(`${word}(?:\\s+${word})*`, 'gu');

/**
 * The proper names in a text of English: runs of words with a capital, such as "Crocus City Hall"
 * or "ISIS-K", each once. A single word that begins a sentence counts only when it has more
 * capitals ("ISIS") or comes again within one.
 */
export function properNames(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(namePattern)) {
    const words = match[0].split(/\s+/).map((part) => part.replace(/[’']s?$/, ''));
    const begins = /(?:^|[.!?:]\s+)$/.test(text.slice(0, match.index));
    while (words[0] !== undefined && common.has(words[0])) words.shift();
    const [first] = words;
    if (first === undefined || first.length < 2) continue;
    const ordinary = begins && words.length === 1 && !/\p{Lu}.*\p{Lu}/u.test(first);
    if (!ordinary) names.add(words.join(' '));
  }
  return [...names];
}

/**
 * Where a name stands first in a text, or undefined. A name of several words is found in any
 * case ("Metro", "metro"); one of a single word only as it is written. Neither begins or ends
 * within a word.
 */
export function locateName(text: string, name: string): { start: number; end: number } | undefined {
  const words = name.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = words.join(String.raw`[\s\u00a0]+`).replace(/['’]/g, "['’]");
  const flags = words.length > 1 ? 'iu' : 'u';
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
