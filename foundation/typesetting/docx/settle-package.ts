import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { DocumentModel } from '../document.ts'
import { FONTS } from './styles.ts'

/** The earliest day a zip can name, in the time of this machine: the format knows no other. */
const EARLIEST = new Date(1980, 0, 1)
/** What `docx` draws by chance for each relationship, or counts over all documents of this process. */
const DRAWN = [
  { id: /\brId[\w-]{12,}(?=")/g, prefix: 'rIdK' },
  { id: /\b_Toc\d+(?=[" ])/g, prefix: '_Toc' },
  { id: /(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g, prefix: '' },
  { id: /(?<=<wp:docPr id=")\d+(?=")/g, prefix: '' },
]
/** Other names of the typefaces, where a machine knows them by those, and free ones that stand in. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  仿宋: 'FangSong,仿宋_GB2312,Noto Serif CJK SC',
  黑体: 'SimHei,Noto Sans CJK SC',
  宋体: 'SimSun,Noto Serif CJK SC',
  楷体: 'KaiTi,楷体_GB2312,AR PL KaitiM GB,Noto Serif CJK SC',
}

/**
 * The package without what chance and the hour put into it: ids numbered in order, the document's own day, files without
 * a time. Names the other typefaces that may stand in for those of the styles.
 */
export function settlePackage(
  bytes: Uint8Array,
  { day, language }: Pick<DocumentModel, 'day' | 'language'>,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const drawn = DRAWN.map((one) => ({ ...one, settled: new Map<string, string>() }))
  const settled: Zippable = {}
  for (const [path, content] of inReadingOrder(parts)) {
    settled[path] = [settle(path, content), { mtime: EARLIEST }]
  }
  return zipSync(settled, { level: 6 })

  function settle(path: string, content: Uint8Array): Uint8Array {
    if (path.endsWith('.xlsx')) return settlePackage(content, { day, language })
    if (!/\.(xml|rels)$/.test(path)) return content
    let text = drawn.reduce(
      (before, { id, prefix, settled: known }) =>
        before.replaceAll(id, (found) => {
          const own = known.get(found) ?? `${prefix}${known.size + 1}`
          known.set(found, own)
          return own
        }),
      strFromU8(content),
    )
    if (path === 'docProps/core.xml') text = text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`)
    if (path === 'word/fontTable.xml') text = withFonts(text)
    if (path.startsWith('word/charts/') && language === 'zh') text = text.replaceAll('lang="en-US"', 'lang="zh-CN"')
    return strToU8(text)
  }
}

/** The first file of an Office package is the list of its types. */
function inReadingOrder(parts: readonly [string, Uint8Array][]): [string, Uint8Array][] {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2)
  return [...parts].sort(([a], [b]) => rank(a) - rank(b))
}

/** The font table of `docx` is empty where no font is embedded. */
function withFonts(fontTable: string): string {
  const names = [...new Set(Object.values(FONTS).map(({ eastAsia }) => eastAsia))]
  const entries = names.map(
    (name) =>
      `<w:font w:name="${name}"><w:altName w:val="${OTHER_NAMES[name]}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  return fontTable.replace(/\/>$/, `>${entries.join('')}</w:fonts>`)
}
