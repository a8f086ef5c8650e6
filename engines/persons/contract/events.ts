/** Type of the event: of some persons the charts, or what they say together, are others now. */
export const PERSONS_CHANGED = 'persons.changed'

/** References only. Those who redirect are among them. */
export interface PersonsChanged {
  readonly persons: readonly string[]
}
