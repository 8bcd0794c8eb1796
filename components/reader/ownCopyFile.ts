import { longestText } from '@/geo/sourceText/match';
import { tooLongInWords } from './ownCopyWords';

/** What a file holds, or why it cannot be read, in a sentence. */
export type FileText = { text: string } | { problem: string };

/**
 * Reads a plain text file: UTF-8, UTF-16 with its mark, else Windows-1252. Other kinds of files
 * hold zero bytes, and are refused.
 */
export async function readTextFile(file: File): Promise<FileText> {
  // No encoding has more than four bytes for a character.
  if (file.size > longestText * 4) return { problem: tooLongInWords(file.size) };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: `The browser could not read “${file.name}”.` };
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) {
    return {
      problem: `“${file.name}” is no plain text file. Open a .txt or .md file, or paste the text.`,
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
