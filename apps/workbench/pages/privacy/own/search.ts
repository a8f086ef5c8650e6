export const OWN_PARTS = ['record', 'log', 'consents', 'requests', 'rights'] as const
export type OwnPart = (typeof OWN_PARTS)[number]

export interface OwnSearch {
  readonly part?: OwnPart
  /** A ward; left out: oneself. */
  readonly person?: string
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function readOwnSearch({ part, person }: Record<string, unknown>): OwnSearch {
  const known = OWN_PARTS.find((one) => one === part)
  return {
    ...(known === undefined ? {} : { part: known }),
    ...(typeof person === 'string' && ID.test(person) ? { person } : {}),
  }
}
