/**
 * What a scanner or a person typed, as the server reads it. A Chinese input method writes wide letters and «。», and a keyboard whose
 * Caps Lock is on turns the letters of a code around: a code of ours has capitals only.
 */
export function typedValue(text: string): string {
  const plain = text.normalize('NFKC').replaceAll('。', '.').replaceAll(/\s/g, '')
  return isOwnCode(plain) ? plain.toUpperCase() : plain
}

/** A code of ours says so itself, whatever kind was chosen for the one before. */
export function isOwnCode(text: string): boolean {
  return /^kc\d*\./i.test(text)
}
