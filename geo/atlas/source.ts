import { createHash } from 'node:crypto';
import { normaliseParagraph } from '../sourceText/normalise';
import type { AtlasProblem } from './problem';

export { normaliseParagraph };

/** SHA-256 of the normalised paragraph, in hex. */
export function paragraphHash(text: string): string {
  return createHash('sha256').update(normaliseParagraph(text), 'utf8').digest('hex');
}

/**
 * Reads a source document: plain text whose paragraphs begin with their number, `[1] `, and end
 * at a blank line. Headings and whatever else has no number are left aside. Paragraph n is
 * `paragraphs[n - 1]`. `file` is the name that problems give it.
 */
export function readSource(
  text: string,
  file: string,
): { paragraphs: string[]; problems: AtlasProblem[] } {
  const paragraphs: string[] = [];
  const problems: AtlasProblem[] = [];
  let open = false;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const [, number, rest = ''] = /^\[(\d+)\]\s+(.*)$/.exec(line) ?? [];
    if (number !== undefined) {
      const expected = paragraphs.length + 1;
      if (Number(number) !== expected) {
        const came = `the paragraph [${number}]`;
        problems.push({ file, line: index + 1, came, expected: `[${expected}], the next one` });
      }
      paragraphs.push(rest.trim());
      open = true;
    } else if (line.trim() === '' || line.startsWith('#')) open = false;
    else if (open) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`);
  });
  if (paragraphs.length === 0) {
    problems.push({ file, came: 'no paragraph', expected: 'paragraphs that begin with "[1] "' });
  }
  return { paragraphs, problems };
}
