import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Chapter, Inline } from './atlas';
import { type AtlasProblem, quote } from './problem';
import { chapterFrontMatterSchema } from './schema';
import type { Entry } from './table';
import { readYamlMapping } from './yaml';

/** A place in a chapter that names a claim or a feature, for the check that it is there. */
export type Mention =
  | { type: 'figure'; claim: string; text: string; line: number }
  | { type: 'citation'; claim: string; line: number }
  | { type: 'feature'; collection: string; id: string; line: number };

/** A chapter and what it names. */
export interface ChapterText {
  chapter: Chapter;
  mentions: Mention[];
}

const allowed =
  'paragraphs of text, *emphasis*, **strong**, [text](claim:id), [text](attacks/id) and [@claim-id]';

/** What Markdown knows and a chapter cannot hold, in words. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation',
  break: 'a forced line break',
  code: 'a code block',
  definition: 'a link definition',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  list: 'a list',
  thematicBreak: 'a rule',
  yaml: 'a second front matter',
};

/**
 * Reads one chapter of the digest: YAML front matter and CommonMark paragraphs with links to
 * claims and features and with citations. Anything else in it is a problem with its line.
 */
export function readChapter(
  file: string,
  text: string,
): { entry?: Entry<ChapterText>; problems: AtlasProblem[] } {
  const root = fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') {
    const expected = 'front matter between two lines of "---"';
    return { problems: [{ file, line: 1, came: 'no front matter', expected }] };
  }
  const front = readYamlMapping(file, first.value, chapterFrontMatterSchema, lineOf(first) + 1);
  const reader = new PassageReader(file);
  const contents = rest.flatMap((node) => reader.block(node));
  const problems = [...front.problems, ...reader.problems];
  if (contents.length === 0 && reader.problems.length === 0) {
    problems.push({ file, came: 'no paragraph after the front matter', expected: allowed });
  }
  if (front.entry === undefined || problems.length > 0) return { problems };
  const { id } = front.entry.value;
  const passages = contents.map((content, index) => ({ id: `${id}-${index + 1}`, content }));
  const chapter = { ...front.entry.value, passages };
  return { entry: { value: { chapter, mentions: reader.mentions }, at: front.entry.at }, problems };
}

/** Turns Markdown's tree into passages and collects what it names and what is wrong. */
class PassageReader {
  readonly mentions: Mention[] = [];
  readonly problems: AtlasProblem[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  block(node: RootContent): Inline[][] {
    if (node.type === 'paragraph') return [this.paragraph(node)];
    this.unsupported(node);
    return [];
  }

  private paragraph(node: Paragraph): Inline[] {
    return node.children.flatMap((child) => this.inline(child));
  }

  private inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return this.text(node.value, lineOf(node));
      case 'emphasis':
      case 'strong':
        return [
          { type: node.type, children: node.children.flatMap((child) => this.inline(child)) },
        ];
      case 'link': {
        const line = lineOf(node);
        const words = node.children.map((child) => (child.type === 'text' ? child.value : null));
        if (words.length === 0 || words.includes(null)) {
          this.problem(line, 'a link whose text is not plain', 'plain text in a link');
          return [];
        }
        return this.link(oneLine(words.join('')), node.url, line);
      }
      default:
        this.unsupported(node);
        return [];
    }
  }

  private link(text: string, url: string, line: number): Inline[] {
    const claim = /^claim:([A-Za-z0-9-]+)$/.exec(url)?.[1];
    if (claim !== undefined) {
      this.mentions.push({ type: 'figure', claim, text, line });
      return [{ type: 'figure', text, claim }];
    }
    const [, collection, id] = /^([a-z]+)\/([A-Za-z0-9-]+)$/.exec(url) ?? [];
    if (collection !== undefined && id !== undefined) {
      this.mentions.push({ type: 'feature', collection, id, line });
      return [{ type: 'feature', text, collection, id }];
    }
    const expected =
      'a link to a claim, such as (claim:crocus-deaths), or to a feature, such as (attacks/crocus-2024)';
    this.problem(line, `a link to ${quote(url)}`, expected);
    return [];
  }

  /** Splits text at its citations: `… in 2015 [@ban; @ceasefire].` */
  private text(value: string, firstLine: number): Inline[] {
    const parts: Inline[] = [];
    let line = firstLine;
    for (const part of value.split(/(\[@[^\]]*\])/)) {
      if (part.startsWith('[@')) {
        const claims = this.citation(part, line);
        if (claims.length > 0) parts.push({ type: 'citation', claims });
      } else if (part !== '') parts.push({ type: 'text', text: oneLine(part) });
      line += part.split('\n').length - 1;
    }
    return parts;
  }

  private citation(text: string, line: number): string[] {
    const claims = text
      .slice(1, -1)
      .split(';')
      .map((part) => part.trim());
    if (!claims.every((claim) => /^@[A-Za-z0-9-]+$/.test(claim))) {
      this.problem(line, quote(text), 'a citation such as [@crocus-deaths; @crocus-place]');
      return [];
    }
    const ids = claims.map((claim) => claim.slice(1));
    for (const claim of ids) this.mentions.push({ type: 'citation', claim, line });
    return ids;
  }

  private unsupported(node: Nodes): void {
    this.problem(lineOf(node), names[node.type] ?? `Markdown of the type ${node.type}`, allowed);
  }

  private problem(line: number, came: string, expected: string): void {
    this.problems.push({ file: this.file, line, came, expected });
  }
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Line breaks of the file are only for its author. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
