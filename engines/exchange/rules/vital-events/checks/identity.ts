import { IdentifierFault, type ResidentId, readResidentId } from '@kangcheng/methods/identity'

/** A resident's number as of a day; undefined where there is none to be read, `unreadable` where it is none. */
export function residentIdOf(
  kind: string | undefined,
  number: string | undefined,
  on: string,
): ResidentId | 'unreadable' | undefined {
  if (kind !== 'resident-id' || number === undefined) return undefined
  const read = readResidentId(number, on)
  return read instanceof IdentifierFault ? 'unreadable' : read
}

export function hasWrongCheckCharacter(id: ResidentId | 'unreadable' | undefined): boolean {
  return typeof id === 'object' && id.warnings.includes('check-character')
}
