import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { QualityBoard, QualityBoardQuery, QualityRules } from '../../contract/record-quality/index.ts'
import { precisionOf } from '../../rules/record-quality/precision.ts'
import { countEncounters, countRules, type RuleFigures } from '../../store/record-quality/board.ts'
import type { QualityRoom } from './quality-deps.ts'
import { organisationNames } from './show-names.ts'

/** Scores and grades of a period by department, institution, doctor or month; or what each rule found and how often it was right. */
export async function showBoard(
  room: QualityRoom,
  actor: Actor,
  { format, ...query }: QualityBoardQuery & Parameters<typeof fileDetail>[0],
): Promise<Result<QualityBoard>> {
  const may = await room.access.require(actor, 'exchange.record-quality.read', {}, 'supervision')
  if (!may.ok) return may
  if (query.from > query.to) return refuse('quality.months-unreadable')
  const rules = await room.rulesInForce()
  if (!rules) return refuse('quality.no-rules')
  const { by } = query
  const grades = rules.grades.map(({ code, name }) => ({ code, name }))
  const look = {
    operation: 'exchange.show-quality-board',
    subject: `record-quality/${by}`,
    detail: fileDetail({ format }),
  }
  return room.access.within(may.value, look, async (db) => {
    const nameOf = await organisationNames(db)
    const head = {
      ...{ by, grades, asOf: room.clock.now().toISOString() },
      rulesVersion: rules.version,
      rulesName: rules.name,
    }
    if (by === 'rule')
      return ok({
        ...head,
        rows: [],
        ruleRows: (await countRules(db, may.value, query)).map((one) => ruleRow(one, rules)),
      })
    const counted = await countEncounters(db, may.value, query, by)
    const rows = counted.map(({ grades: found, name, ...row }) => ({
      ...row,
      name: by === 'institution' ? nameOf(row.code) : { zh: name },
      grades: grades.map(({ code }) => found[code] ?? 0),
    }))
    return ok({ ...head, rows, ruleRows: [] })
  })
}

function ruleRow(figures: RuleFigures, { rules }: QualityRules): QualityBoard['ruleRows'][number] {
  const { rule: code, ...counts } = figures
  const rule = rules.find((one) => one.code === code)
  const precision = precisionOf(counts)
  return {
    code,
    name: rule?.name ?? { zh: code },
    severity: rule?.severity ?? 'light',
    ...counts,
    ...(precision === undefined ? {} : { precision }),
  }
}
