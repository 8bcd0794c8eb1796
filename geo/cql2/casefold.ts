/**
 * Full case folding (Unicode, section 5.18), which CASEI asks for: "Straße" and "STRASSE" become
 * the same. Where Unicode folds Cherokee to capitals, this folds to small letters; what is equal is
 * the same.
 */
export function foldCase(text: string): string {
  // The dotless i of Turkish is a letter of its own, which capitals do not tell from the other.
  return text.split('ı').map(foldPart).join('ı').normalize('NFC');
}

function foldPart(text: string): string {
  // Small letters know a sigma for the end of a word.
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
