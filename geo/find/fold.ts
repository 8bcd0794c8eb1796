/**
 * Letters that Unicode does not take apart, as someone writes them who has not the keyboard:
 * Tajik, Kazakh, Kyrgyz and Uzbek letters as the nearest of Russian, Persian as Arabic ones.
 */
const letters: Readonly<Record<string, string>> = {
  қ: 'к',
  ҳ: 'х',
  ҷ: 'ч',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  һ: 'х',
  і: 'и',
  ә: 'а',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};

/** Marks on letters, apostrophes and turned commas within words, and joiners that are not seen. */
const silent = /\u200d|[\p{M}\u02b9-\u02bf\u2018\u2019'`\u200c\u00ad]/gu;

/**
 * A text as it is compared: small letters without marks, in one form. Душанбе stays Cyrillic, the
 * gazetteer has the spellings.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(silent, '')
    .replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter);
}

/** A word of a text, and where it stands there. */
export interface Word {
  /** Folded; of a number the digits without separators: "2000", "50.9". */
  term: string;
  start: number;
  /** Behind its last character. */
  end: number;
}

/** A number with its separators, else letters with the marks and apostrophes within them. */
const words =
  /\p{N}{1,3}(?:[,\u00a0\u202f\u2009]\p{N}{3})+(?:\.\p{N}+)?|\p{N}+(?:\.\p{N}+)?|\p{L}(?:\u200d|[\p{L}\p{M}\u200c\u00ad]|[\u02b9-\u02bf\u2018\u2019'`](?=\p{L}))*/gu;

/** The words of a text, in their order, with their places in it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(words)].map((match) => {
    const [found] = match;
    const term = /^\p{N}/u.test(found) ? fold(found).replace(/[^\p{N}.]/gu, '') : fold(found);
    return { term, start: match.index, end: match.index + found.length };
  });
}
