import type { ImportReport } from '@kangcheng/records/contract'

/** Endings of the files that lines of NDJSON come in. */
export const IMPORT_ENDINGS = ['.ndjson', '.jsonl', '.ndj']

export function isImportable(file: { readonly name: string }): boolean {
  return IMPORT_ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending))
}

const CITY_MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Name of an import: the same file chosen again has the same, and goes on where it stopped; once changed it is another. */
export function importName({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>): string {
  return `${name.slice(0, 150).toWellFormed()} (${size}, ${CITY_MOMENT.format(lastModified)})`
}

/** What the server says of an import once all lines of a file have come. */
export interface Taken {
  readonly lines: number
  /** Of this sending, that no earlier one had brought. */
  readonly newLines: number
  readonly refused: number
}

export function outcomeOf({ lines, newLines, refused }: Taken): 'sentBefore' | 'sentPartly' | 'sent' {
  if (lines > 0 && newLines === 0) return 'sentBefore'
  return refused > 0 ? 'sentPartly' : 'sent'
}

export interface RefusedLine {
  readonly key: string
  readonly line: number
  readonly text: string
  readonly place: string
}

/** A row for each thing that is wrong. */
export function refusedLines(faults: ImportReport['faults']): readonly RefusedLine[] {
  return faults.flatMap(({ line, issues }) =>
    issues.map(({ text, place = '' }, at) => ({ key: `${line} ${at}`, line, text, place })),
  )
}
