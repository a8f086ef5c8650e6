import type { RecognitionList, RecognitionScope } from '../../contract/recognition.ts'

/** An institution and the path of the region it stands in: `/410000/410100/410181/`; absent where the directory does not know it. */
export interface InstitutionPlace {
  readonly code: string
  readonly regionPath: string | undefined
}

/** How many regions from the top two places must share. */
const SHARED = { province: 1, city: 2, county: 3 } as const

/** Whether a mark of one institution counts at another. Nothing but the whole country reaches a place that is not known. */
export function reaches(
  scope: RecognitionScope,
  from: InstitutionPlace,
  to: InstitutionPlace,
  alliances: NonNullable<RecognitionList['alliances']>,
): boolean {
  if (scope === 'national') return true
  if (scope === 'alliance')
    return alliances.some(({ members }) => members.includes(from.code) && members.includes(to.code))
  const [here, there] = [top(from, SHARED[scope]), top(to, SHARED[scope])]
  return here !== undefined && here === there
}

/** A county that stands right below its province is its own city: what is left of the path is compared. */
function top({ regionPath }: InstitutionPlace, regions: number): string | undefined {
  return regionPath?.split('/').filter(Boolean).slice(0, regions).join('/') || undefined
}
