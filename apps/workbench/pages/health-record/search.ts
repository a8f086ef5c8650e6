import type { Purpose } from '@kangcheng/access/contract'

/** For which purposes laws open a record. */
export const RECORD_PURPOSES = ['care', 'public-health'] as const satisfies Purpose[]
export type RecordPurpose = (typeof RECORD_PURPOSES)[number]

export interface RecordSearch {
  /** Left out: care. */
  readonly purpose?: RecordPurpose
}

export function readRecordSearch({ purpose }: Record<string, unknown>): RecordSearch {
  const known = RECORD_PURPOSES.find((one) => one === purpose && one !== 'care')
  return known === undefined ? {} : { purpose: known }
}
