import type { CellValue } from '../give-rows.ts'

/** What a class of rows has to have so that nobody in it can be told from the others. */
export interface ClassDemand {
  readonly k: number
  /** Different values of the sensitive column, where that is asked for. */
  readonly least: number | undefined
}

export interface ClassCount {
  /** Classes there are, those of fewer than k persons, and those that are large enough but not diverse. */
  readonly classes: number
  readonly small: readonly (readonly string[])[]
  readonly smallClasses: number
  readonly uniformClasses: number
}

/** Small classes of which the values are told. */
const TOLD = 20

/**
 * Equivalence classes over the quasi-identifying values (k-anonymity, Sweeney 2002; distinct l-diversity, Machanavajjhala 2007).
 * A class is of persons and not of rows: somebody with many rows hides nobody. A row that names no person counts for nobody.
 * Of each class no more is remembered than it takes to decide: at most k persons and l values.
 */
export function countClasses({ k, least = 0 }: ClassDemand) {
  const classes = new Map<string, { readonly persons: Set<string>; readonly values: Set<string> }>()

  const isSmall = ({ persons }: { persons: Set<string> }) => persons.size < k
  const isUniform = ({ values }: { values: Set<string> }) => values.size < least

  return {
    add(quasi: readonly CellValue[], person: string | undefined, sensitive: CellValue | undefined): void {
      const key = JSON.stringify(quasi)
      const found = classes.get(key) ?? { persons: new Set(), values: new Set() }
      classes.set(key, found)
      if (person !== undefined && found.persons.size < k) found.persons.add(person)
      if (found.values.size < least && sensitive !== null && sensitive !== undefined)
        found.values.add(JSON.stringify(sensitive))
    },
    /** Whether rows with these values may leave. */
    passes(quasi: readonly CellValue[]): boolean {
      const found = classes.get(JSON.stringify(quasi))
      return found !== undefined && !isSmall(found) && !isUniform(found)
    },
    count(): ClassCount {
      const small = [...classes].filter(([, one]) => isSmall(one))
      return {
        classes: classes.size,
        smallClasses: small.length,
        small: small
          .slice(0, TOLD)
          .map(([key]) => (JSON.parse(key) as CellValue[]).map((value) => String(value ?? ''))),
        uniformClasses: [...classes.values()].filter((one) => !isSmall(one) && isUniform(one)).length,
      }
    },
  }
}
