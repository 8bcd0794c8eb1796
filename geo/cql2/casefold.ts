/**
 * Full case folding (Unicode, section 5.18), which CASEI asks for: "Straße" and "STRASSE" become
 * the same. Each character is taken alone, since the small sigma at the end of a word differs.
 * Where Unicode folds Cherokee to capitals, this folds to small letters; what is equal is the same.
 */
export function foldCase(text: string): string {
  let folded = '';
  for (const character of text) {
    // The dotless i of Turkish is a letter of its own.
    folded += character === 'ı' ? character : small(small(character).toUpperCase());
  }
  return folded.normalize('NFC');
}

function small(characters: string): string {
  return [...characters].map((character) => character.toLowerCase()).join('');
}
