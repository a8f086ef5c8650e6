import type { Words } from '@kangcheng/kernel'

/** What a document says by itself. `{n}` and the like are filled in. */
export const DOCUMENT_WORDS = {
  contents: { zh: '目录', en: 'Contents' },
  table: { zh: '表{n} {title}', en: 'Table {n}. {title}' },
  figure: { zh: '图{n} {title}', en: 'Figure {n}. {title}' },
  titleWithUnit: { zh: '{title}（{unit}）', en: '{title} ({unit})' },
  source: { zh: '来源：{source}；数据截至 {asOf}。', en: 'Source: {source}; figures known on {asOf}.' },
  note: { zh: '注：{text}', en: 'Note: {text}' },
} as const satisfies Record<string, Words>

/** Only braces of the pattern are filled: what is filled in may hold braces too. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (brace, name) => String(values[name] ?? brace))
}
