import type { Organisation } from '@kangcheng/access/contract'

/** How a directory is printed: governments and departments first, then townships, then institutions. */
const KINDS: readonly Organisation['kind'][] = [
  'government',
  'department',
  'township-government',
  'institution',
  'enterprise',
  'association',
]

/** Every organisation directly below its parent; sisters by kind, then by name in pinyin. One whose parent is hidden stands at the top. */
export function orderTree(organisations: readonly Organisation[]): Organisation[] {
  const collator = new Intl.Collator('zh-CN')
  const known = new Set(organisations.map(({ code }) => code))
  const below = (parent: string | undefined): Organisation[] =>
    organisations
      .filter((one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent)
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || collator.compare(a.name.zh, b.name.zh))
      .flatMap((one) => [one, ...below(one.code)])
  return below(undefined)
}
