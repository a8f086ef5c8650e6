/**
 * What the compiler cannot see in pure code: a hidden clock or chance. (DOM and Node are refused by tsconfig.pure.json.)
 * Pure code is what that file includes: kernel, methods, every engine's rules and contract.
 */
const PURE =
  /^(foundation\/(kernel|methods|forms)|foundation\/(access|notices)\/(rules|contract)|engines\/[^/]+\/(rules|contract))\//
const TEST = /\.test\.ts$/

const HIDDEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bDate\.now\s*\(/, 'asks the clock; take the time as a parameter'],
  [/\bnew Date\(\s*\)/, 'asks the clock; take the time as a parameter'],
  [/\bperformance\.now\s*\(/, 'asks the clock; take the time as a parameter'],
  [/\bMath\.random\s*\(/, 'rolls dice; take a seeded source as a parameter'],
  [/\b(?:crypto\.randomUUID|getRandomValues)\s*\(/, 'makes an id; take it as a parameter'],
  [/^\s*(?:export )?(?:async function|const \w+ = async\b)/m, 'waits for something; pure code computes'],
]

/** One line for each hidden clock, dice or wait in a pure file; nothing for any other file. */
export function purityFaults(file: string, source: string): string[] {
  if (!PURE.test(file) || TEST.test(file)) return []
  const code = withoutComments(source)
  return HIDDEN.filter(([pattern]) => pattern.test(code)).map(([, words]) => `${file} ${words}`)
}

/** Names that gather what has no home. */
const BAGS = /(^|\/)(utils?|common|helpers?|shared|misc|lib)(\/|\.tsx?$)/
const EMPTY_NAMES = /(-|^|\/)(manager|service|impl|helper)s?\.tsx?$/

export function nameFaults(file: string): string[] {
  if (BAGS.test(file)) return [`${file}: a folder or file of that name gathers what has no home; name what it holds`]
  if (EMPTY_NAMES.test(file)) return [`${file}: the name says what it is made of, not what it does`]
  return []
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
}
