/** One piece of a pattern: a character, any one character, or any number of them. */
type Piece = { kind: 'character'; character: string } | { kind: 'one' } | { kind: 'many' };

/**
 * Makes a pattern of LIKE into a test (OGC 21-065r2, /req/advanced-comparison-operators/
 * like-predicate): `%` stands for any number of characters, `_` for one, a backslash takes the
 * meaning from what follows it. A character is a Unicode code point.
 *
 * The test goes back only to the last `%`, so its work is bounded by the product of the lengths.
 */
export function likeTest(pattern: string): (text: string) => boolean {
  const pieces = piecesOf(pattern);
  return (text) => matches([...text], pieces);
}

function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  const characters = [...pattern];
  for (let place = 0; place < characters.length; place += 1) {
    const character = characters[place] ?? '';
    const next = characters[place + 1];
    if (character === '\\' && next !== undefined) {
      pieces.push({ kind: 'character', character: next });
      place += 1;
    } else if (character === '_') {
      pieces.push({ kind: 'one' });
    } else if (character !== '%') {
      pieces.push({ kind: 'character', character });
    } else if (pieces.at(-1)?.kind !== 'many') {
      pieces.push({ kind: 'many' });
    }
  }
  return pieces;
}

function matches(characters: readonly string[], pieces: readonly Piece[]): boolean {
  let place = 0;
  let piece = 0;
  /** Where to go on when what follows the last `%` does not fit. */
  let back: { place: number; piece: number } | undefined;
  while (place < characters.length) {
    const wanted = pieces[piece];
    if (wanted?.kind === 'many') {
      piece += 1;
      back = { place, piece };
    } else if (wanted && (wanted.kind === 'one' || wanted.character === characters[place])) {
      place += 1;
      piece += 1;
    } else if (back) {
      back = { place: back.place + 1, piece: back.piece };
      place = back.place;
      piece = back.piece;
    } else {
      return false;
    }
  }
  while (pieces[piece]?.kind === 'many') piece += 1;
  return piece === pieces.length;
}
