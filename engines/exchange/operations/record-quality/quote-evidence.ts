import type { Decision } from '@kangcheng/access'
import { loadFhirpath } from '@kangcheng/records'
import type { QualityEvidence, QualityRules } from '../../contract/record-quality/index.ts'
import type { Pointer } from '../../rules/record-quality/examine.ts'
import { sayElement } from '../../rules/record-quality/say-element.ts'
import { readOne } from './gather-record.ts'
import type { QualityRoom } from './quality-deps.ts'

/** Values of one field. */
const MOST_VALUES = 20

/** What a finding is about, field by field, as it stands now and as the reader may see it. */
export async function quoteEvidence(
  room: QualityRoom,
  decision: Decision,
  { fields }: Pick<QualityRules, 'fields'>,
  evidence: readonly Pointer[],
): Promise<QualityEvidence[]> {
  const evaluate = await loadFhirpath()
  const now = room.clock.now().toISOString().replace('Z', '+00:00')
  return Promise.all(
    evidence.map(async ({ reference, fields: shown }) => {
      const [type = '', id = ''] = reference.split('/')
      const found = await readOne(room.records, decision, type, id)
      if (!found) return { reference, isMissing: true, fields: [] }
      const quoted = shown.map((path) => {
        const elements = evaluate(path, found.resource, { now })
        const values = 'severity' in elements ? [] : elements.map(({ value }) => sayElement(value)).filter(Boolean)
        return { name: fields[path] ?? { zh: path }, values: values.slice(0, MOST_VALUES) }
      })
      return { reference, isMissing: false, fields: quoted }
    }),
  )
}
