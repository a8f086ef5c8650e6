import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'

/** What tells a case from others in a list: answers by their items, unmasked; whoever shows them masks them. */
export function summaryOf({ definition }: PreparedDefinition, { values }: CaseState): Record<string, unknown> {
  const known = (definition.summary ?? []).filter(({ item }) => values[item] !== undefined)
  return Object.fromEntries(known.map(({ item }) => [item, values[item]]))
}

const ORDINARY = 3

export function priorityOf({ definition: { priority } }: PreparedDefinition, { values }: CaseState): number {
  return priority?.cases.find(({ is }) => is === values[priority.item])?.priority ?? ORDINARY
}
