/** Mean width of a letter of a sans-serif face, as a part of its size; capitals and bold are wider. */
const letter = 0.54;

/** About how wide a text is, in px. */
export function textWidth(text: string, size: number): number {
  return text.length * size * letter;
}

/**
 * Breaks a text into lines between words.
 * @param width room of a line in px
 * @param size of the letters in px
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const room = Math.max(8, Math.floor(width / (size * letter)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
