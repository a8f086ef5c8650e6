import type { RecognitionFigureRow, RecognitionNames } from '@kangcheng/exchange/contract'
import { formatPeriod, type Language, say } from '@kangcheng/web-kit/plain'

type NameKind = keyof RecognitionNames

export function nameIn(names: RecognitionNames, kind: NameKind, code: string, language: Language): string {
  const name = names[kind][code]
  return name ? say(name, language) : code
}

/** What a row of figures is of, in the words of its grouping. */
export function rowName(
  row: RecognitionFigureRow,
  names: RecognitionNames,
  language: Language,
  pairOf: (organisation: string, institution: string) => string,
): string {
  const { organisation, institution, item, month } = row
  const called = (code: string) => nameIn(names, 'organisations', code, language)
  if (organisation !== undefined && institution !== undefined) return pairOf(called(organisation), called(institution))
  if (month !== undefined) return formatPeriod(month, language)
  if (item !== undefined) return nameIn(names, 'items', item, language)
  return called(organisation ?? institution ?? '')
}

/** What tells a row from the others, and its cases from all. */
export function keysOf({ organisation, institution, item, month }: RecognitionFigureRow) {
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(institution === undefined ? {} : { institution }),
    ...(item === undefined ? {} : { item }),
    ...(month === undefined ? {} : { month }),
  }
}
