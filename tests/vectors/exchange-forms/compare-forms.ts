import { codeOf, nameOf, type Resource, writtenValue } from './people.ts'

/** What is compared of a resource, by the names of its elements. */
export type Content = Readonly<Record<string, unknown>>

/** A patient has the same id by every door. */
export function patientContent(patient: Resource): Content {
  return {
    ...{ id: patient.id, name: nameOf(patient).text, gender: patient.gender, birthDate: patient.birthDate },
  }
}

/**
 * A result without its id: the bundles call it by a UUID, the messages and tables by filler number, order and item. Times are compared as
 * moments, and of codes LOINC and the text.
 */
export function resultContent(result: Resource): Content {
  const { subject } = result as { subject?: { reference?: string } }
  return {
    ...{ subject: subject?.reference, status: result.status, ...codeOf(result), ...writtenValue(result) },
    ...{ effective: momentOf(result.effectiveDateTime), issued: momentOf(result.issued) },
  }
}

function momentOf(moment: unknown): number | undefined {
  return typeof moment === 'string' ? Date.parse(moment) : undefined
}

export interface Compared {
  readonly compared: number
  readonly differing: number
  readonly lines: readonly string[]
}

/** Pairs what two databases hold, in the order of what is said, and says what differs. */
export function compareForms(one: readonly Content[], other: readonly Content[], names: string): Compared {
  const [left, right] = [sorted(one), sorted(other)]
  const lines: string[] = []
  let differing = 0
  const count = Math.max(left.length, right.length)
  for (let at = 0; at < count; at++) {
    const [first = {}, second = {}] = [left[at], right[at]]
    const elements = Object.keys({ ...first, ...second }).filter((name) => !Object.is(first[name], second[name]))
    if (elements.length === 0) continue
    differing++
    const [name = ''] = elements
    lines.push(`DIFFERS ${names}: ${name} is ${JSON.stringify(first[name])} and ${JSON.stringify(second[name])}`)
  }
  return { compared: count, differing, lines }
}

function sorted(contents: readonly Content[]): readonly Content[] {
  const keyed = contents.map((content) => ({ content, key: JSON.stringify(Object.entries(content).sort()) }))
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ content }) => content)
}
