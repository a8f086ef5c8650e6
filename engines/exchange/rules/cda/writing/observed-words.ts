import { type SummaryResource, wordsOfConcept } from './summary-resource.ts'

type Observed = Omit<NonNullable<SummaryResource['component']>[number], 'code'> &
  Pick<SummaryResource, 'code' | 'component'>

/** What was observed, as it stands in a table: `6.1 %`, `收缩压 132 mmHg；舒张压 84 mmHg`. */
export function wordsOfValue(observed: Observed): string | undefined {
  const {
    valueQuantity: quantity,
    valueCodeableConcept,
    valueString,
    valueBoolean,
    valueInteger,
    valueDateTime,
  } = observed
  if (quantity?.value !== undefined) return [quantity.value, quantity.unit ?? quantity.code].filter(isSaid).join(' ')
  const parts = (observed.component ?? []).map((part) =>
    [wordsOfConcept(part.code), wordsOfValue(part)].filter(isSaid).join(' '),
  )
  return (
    wordsOfConcept(valueCodeableConcept) ??
    valueString ??
    (valueBoolean === undefined ? undefined : valueBoolean ? '是' : '否') ??
    valueInteger?.toString() ??
    valueDateTime ??
    (parts.length > 0 ? parts.join('；') : undefined)
  )
}

function isSaid(part: unknown): boolean {
  return part !== undefined
}
