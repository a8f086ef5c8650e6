import { auditTable } from '@kangcheng/methods'
import { type Fields, listIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly } from './series.ts'

export function tableAudit({ inputs, params }: Vector): Fields {
  knowOnly(params)
  const rows = (name: string) => listIn(inputs, name).map((row) => (Array.isArray(row) ? row : []))
  const seen = auditTable.must(
    rows('counts').map((row) => row.map(Number)),
    rows('hidden').map((row) => row.map(Boolean)),
  )
  return {
    lower: seen.map((row) => row.map(({ lower }) => lower)),
    upper: seen.map((row) => row.map(({ upper }) => upper)),
  }
}
