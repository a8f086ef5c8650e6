import type { Refusal } from '@kangcheng/kernel'

/** How one refusal is told over HTTP. `{row}` in the words stands for the detail of that name. */
export interface RefusalEntry {
  readonly status: number
  readonly words: { readonly zh: string; readonly en: string }
}

/** Refusal code → status and words. Each engine hands in its own piece; the server joins them. */
export type RefusalTable = Readonly<Record<string, RefusalEntry>>

/**
 * A piece of the table that the compiler keeps complete: every code of the union and no other.
 * `defineRefusals<PlanRefusal>()({ 'plan.not-found': { status: 404, words: { zh: '…', en: '…' } } })`
 */
export function defineRefusals<Code extends string>() {
  return (entries: Readonly<Record<Code, RefusalEntry>>): Readonly<Record<Code, RefusalEntry>> => entries
}

/** One table of all pieces. Throws when two pieces explain the same code: one of them would never be read. */
export function mergeRefusals(tables: readonly RefusalTable[]): RefusalTable {
  const merged: Record<string, RefusalEntry> = {}
  for (const [code, entry] of tables.flatMap((table) => Object.entries(table))) {
    if (Object.hasOwn(merged, code)) throw new Error(`two tables explain the refusal ${code}`)
    merged[code] = entry
  }
  return merged
}

/** The words of a refusal with its details filled in; a detail that was not given shows as `…`. */
export function sayRefusal(entry: RefusalEntry, details: Refusal['details'] = {}): { zh: string; en: string } {
  return { zh: fill(entry.words.zh, details), en: fill(entry.words.en, details) }
}

export function fill(words: string, details: NonNullable<Refusal['details']>): string {
  return words.replace(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g, (_whole, name: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined
    return detail === undefined || detail === null ? '…' : String(detail)
  })
}
