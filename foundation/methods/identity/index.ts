export * from './names/compare-names.ts'
export { charactersLookAlike, namesLookAlike } from './names/look.ts'
export { markedSyllable, type Syllable, syllableOf } from './names/pinyin.ts'
export { type ChineseName, nameText, readName } from './names/read-name.ts'
export * from './names/sound.ts'
export * from './names/surname-shares.ts'
export {
  creditCheckCharacter,
  organisationCheckCharacter,
  residentCheckCharacter,
} from './numbers/check-characters.ts'
export * from './numbers/identifier-text.ts'
export * from './numbers/number-typos.ts'
export * from './numbers/organisation-numbers.ts'
export * from './numbers/permits.ts'
export * from './numbers/resident-id.ts'
export { damerauLevenshtein } from './strings/damerau-levenshtein.ts'
export { jaro, jaroWinkler } from './strings/jaro.ts'
export { levenshtein, osaDistance } from './strings/levenshtein.ts'
