import type { Day } from '@kangcheng/kernel'

interface Versioned {
  readonly code: string
  readonly version: number
  readonly validFrom: Day
  readonly validTo?: Day
}

/** Of each code the newest version that is valid on a day, in the order in which they came. */
export function inForce<One extends Versioned>(all: readonly One[], day: Day): One[] {
  const valid = all.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
  return [...Map.groupBy(valid, ({ code }) => code).values()].flatMap((versions) =>
    versions.toSorted((a, b) => b.version - a.version).slice(0, 1),
  )
}

export function nameOfVersion({ code, version }: Pick<Versioned, 'code' | 'version'>): string {
  return `${code}@${version}`
}
