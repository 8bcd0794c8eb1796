import { hashDigits } from './known';
import { normaliseParagraph, type Sha256 } from './normalise';
import { type Block, sentencesOf } from './split';

/** A block of the reader's text, and the paragraph that it is to the letter, if it is one. */
export interface ExactBlock extends Block {
  /** Paragraph of the source document, from 1. */
  paragraph?: number;
}

/** No paragraph is looked for in more sentences than this. */
const longest = 24;
/** How many runs of sentences are hashed at most, so that a long wrong text takes no minutes. */
const mostRuns = 12_000;

interface Sentence {
  text: string;
  block: number;
}

/**
 * Finds the paragraphs that a text holds to the letter (but for case, marks and spacing), wherever
 * its own paragraphs begin and end: first whole blocks, then runs of sentences in what is left, so
 * that paragraphs that were split, joined or run into other text are found, too. Each paragraph is
 * found once. What is left over of a block stays a block.
 * @param hashes what the atlas has of each paragraph (`SourceParagraph.hash`)
 */
export async function findExact(
  blocks: readonly Block[],
  hashes: readonly string[],
  sha256: Sha256,
): Promise<ExactBlock[]> {
  const wanted = new Map(hashes.map((hash, index) => [hash, index + 1]));
  const take = async (text: string): Promise<number | undefined> => {
    const hash = (await sha256(normaliseParagraph(text))).slice(0, hashDigits);
    const paragraph = wanted.get(hash);
    if (paragraph !== undefined) wanted.delete(hash);
    return paragraph;
  };
  const whole: ExactBlock[] = [];
  for (const block of blocks) {
    const paragraph = block.kind === 'paragraph' ? await take(block.text) : undefined;
    whole.push(paragraph === undefined ? block : { ...block, paragraph });
  }
  if (wanted.size === 0) return whole;
  const found: ExactBlock[] = [];
  let rest: Block[] = [];
  let runs = mostRuns;
  const search = async () => {
    const { blocks: parts, hashed } = await findRuns(rest, take, runs);
    found.push(...parts);
    runs -= hashed;
    rest = [];
  };
  for (const block of whole) {
    if (block.kind === 'paragraph' && block.paragraph === undefined) rest.push(block);
    else {
      await search();
      found.push(block);
    }
  }
  await search();
  return found;
}

async function findRuns(
  blocks: readonly Block[],
  take: (text: string) => Promise<number | undefined>,
  limit: number,
): Promise<{ blocks: ExactBlock[]; hashed: number }> {
  const sentences: Sentence[] = blocks.flatMap((block, index) =>
    sentencesOf(block.text).map((text) => ({ text, block: index })),
  );
  const found: ExactBlock[] = [];
  let hashed = 0;
  let pending: Sentence[] = [];
  const flush = () => {
    found.push(...leftOver(pending, blocks));
    pending = [];
  };
  let start = 0;
  while (start < sentences.length) {
    let text = '';
    let paragraph: number | undefined;
    let end = start;
    while (paragraph === undefined && end < Math.min(sentences.length, start + longest)) {
      if (hashed >= limit) break;
      text = `${text} ${sentences[end]?.text}`.trim();
      paragraph = await take(text);
      hashed++;
      end++;
    }
    if (paragraph !== undefined) {
      flush();
      found.push({ kind: 'paragraph', text, paragraph });
      start = end;
    } else {
      pending.push(...sentences.slice(start, start + 1));
      start++;
    }
  }
  flush();
  return { blocks: found, hashed };
}

/** Sentences of one block that stand together stay one block. */
function leftOver(sentences: readonly Sentence[], blocks: readonly Block[]): Block[] {
  const parts = new Map<number, string[]>();
  for (const { block, text } of sentences) {
    const texts = parts.get(block) ?? [];
    texts.push(text);
    parts.set(block, texts);
  }
  return [...parts].map(([index, texts]) => {
    const number = blocks[index]?.number;
    const text = texts.join(' ');
    return { kind: 'paragraph', text, ...(number === undefined ? {} : { number }) };
  });
}
