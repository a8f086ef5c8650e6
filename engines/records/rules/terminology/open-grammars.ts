/**
 * Code systems that are a grammar and no list. Whether a code is written rightly is all that is asked of it;
 * currencies and languages change too often to be listed here.
 */
const GRAMMARS: Readonly<Record<string, RegExp>> = {
  // BCP 47: language, script, region, variants, extensions.
  'urn:ietf:bcp:47':
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i,
  // BCP 13: type/subtype with parameters.
  'urn:ietf:bcp:13':
    /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+*-]{1,127}(?:\s*;\s*[\w.+-]{1,60}=(?:[\w.+-]{1,120}|"[^"\\]{0,120}"))*$/,
  'urn:iso:std:iso:4217': /^[A-Z]{3}$/,
  'urn:iso:std:iso:3166': /^(?:[A-Z]{2}|[A-Z]{3}|\d{3})$/,
}

const LONGEST_CODE = 500

/** Whether a code fits the grammar of its system; undefined where the system has none. */
export function fitsGrammar(system: string, code: string): boolean | undefined {
  const grammar = Object.hasOwn(GRAMMARS, system) ? GRAMMARS[system] : undefined
  return grammar === undefined ? undefined : code.length <= LONGEST_CODE && grammar.test(code)
}
