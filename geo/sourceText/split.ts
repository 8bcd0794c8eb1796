/** A block of a reader's text: a paragraph or a heading. */
export interface Block {
  kind: 'paragraph' | 'heading';
  text: string;
  /** The number that the text itself gives the paragraph, as in "[7] ". */
  number?: number;
}

const numberPattern = /^(?:\[(\d{1,4})\]|¶\s?(\d{1,4}))\s*/;
const endsSentence = /[.!?…][)\]"'”’»]*$/;
/** A line this long, in characters, that ends a sentence is taken for a whole paragraph. */
const longLine = 120;

/**
 * Splits a text, as it is pasted or read from a .txt or .md file, into paragraphs and headings.
 * Paragraphs end at blank lines, before a line that begins with its number, and at the end of a
 * long line that ends a sentence; other lines are joined. Numbers such as "[7] ", links, quotation
 * and list marks of Markdown are taken off.
 */
export function splitText(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const raw of text.normalize('NFC').split(/\r\n?|[\n\u2028\u2029]/)) {
    const line = plainLine(raw);
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (line === '' || heading !== undefined) {
      open = undefined;
      if (heading) blocks.push({ kind: 'heading', text: heading });
      continue;
    }
    const match = numberPattern.exec(line);
    const rest = match ? line.slice(match[0].length) : line;
    if (open && !match) open.text = `${open.text} ${rest}`.trim();
    else {
      open = { kind: 'paragraph', text: rest };
      if (match) open.number = Number(match[1] ?? match[2]);
      blocks.push(open);
    }
    if (line.length > longLine && endsSentence.test(line)) open = undefined;
  }
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function plainLine(line: string): string {
  return line
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\(\S*?\)/g, '$1')
    .replace(/^\s*(?:>\s*)+/, '')
    .replace(/^\s*[*+-]\s+/, '')
    .replace(/\*\*|__/g, '')
    .trim();
}

/**
 * Splits a paragraph into its sentences, roughly: a paragraph that was joined to another one begins
 * and ends where a sentence does. Joined with spaces they are the paragraph again.
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?…][)\]"'”’»]*)\s+(?=[^\p{Ll}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
