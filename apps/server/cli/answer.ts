import type { Result } from '@kangcheng/kernel'
import { mergeRefusals, sayRefusal } from '@kangcheng/platform'
import { REFUSALS } from '../http.ts'

/**
 * Prints what an operation answered: its value as JSON or as text, or its refusal in words on standard error
 * with exit code 1. The words are those of the API.
 */
export function printAnswer<Value>(result: Result<Value>, json: boolean, asText: (value: Value) => string): void {
  if (result.ok) {
    process.stdout.write(`${json ? JSON.stringify(result.value, null, 2) : asText(result.value)}\n`)
    return
  }
  const { code, details } = result.refusal
  const entry = mergeRefusals(REFUSALS)[code]
  const words = entry ? sayRefusal(entry, details) : { zh: code, en: code }
  process.stderr.write(json ? `${JSON.stringify({ code, details, words })}\n` : `${words.en} ${words.zh} (${code})\n`)
  process.exitCode = 1
}

/** Columns padded so that Chinese, which is two cells wide in a terminal, lines up. */
export function printColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => cellsOf(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cellsOf(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf(text: string): number {
  return [...text].reduce(
    (cells, sign) =>
      cells +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(sign)
        ? 2
        : 1),
    0,
  )
}
