import { directoryIn } from '@kangcheng/access'
import { dayNumber, type Words } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import { QUALITY_SEVERITIES, type QualityFinding, type QualityPlace } from '../../contract/record-quality/index.ts'
import { OFFSET } from '../../rules/record-quality/chart.ts'
import { writeMoment } from '../../rules/record-quality/moments.ts'
import { sayMessage } from '../../rules/record-quality/say-message.ts'
import type { KeptPlace } from '../../store/record-quality/encounters.ts'
import type { PlacedFinding } from '../../store/record-quality/findings.ts'
import type { QualityRoom } from './quality-deps.ts'

/** What institutions are called, by code. */
export async function organisationNames(db: Kysely<unknown>): Promise<(code: string) => Words> {
  const named = new Map((await directoryIn(db).organisations()).map(({ code, name }) => [code, name]))
  return (code) => named.get(code) ?? { zh: code }
}

export function showPlace(place: KeptPlace, nameOf: (code: string) => Words): QualityPlace {
  const { organisation, department, departmentName, doctor, doctorName } = place
  return { organisation, organisationName: nameOf(organisation), department, departmentName, doctor, doctorName }
}

/** Findings as people see them, with the words of the rules that found them. */
export async function showFindings(
  room: Pick<QualityRoom, 'rulesOf' | 'clock'>,
  db: Kysely<unknown>,
  findings: readonly PlacedFinding[],
): Promise<QualityFinding[]> {
  const nameOf = await organisationNames(db)
  const people = await directoryIn(db).namesOfUsers([
    ...new Set(findings.flatMap(({ assignedTo }) => assignedTo ?? [])),
  ])
  const today = dayNumber(room.clock.today())
  const shown: QualityFinding[] = []
  for (const finding of findings) {
    const rules = await room.rulesOf(finding.rulesVersion)
    const rule = rules?.rules.find(({ code }) => code === finding.rule)
    if (!rule) throw new Error(`rule ${finding.rule} of version ${finding.rulesVersion} is not there`)
    const { id, encounter, about, phase, status, revision, assignedTo, dueOn, foundAt } = finding
    const name = assignedTo === null ? undefined : people[assignedTo]
    shown.push({
      ...{ id, encounter, rule: rule.code, ruleName: rule.name, about, phase, status, revision },
      severity: QUALITY_SEVERITIES[finding.severity] ?? 'light',
      points: rule.points,
      message: sayMessage(rule, finding.values, finding.isLate),
      place: showPlace(finding, nameOf),
      ...(assignedTo === null ? {} : { assignedTo }),
      ...(name === undefined ? {} : { assignedToName: name }),
      ...(dueOn === null ? {} : { dueOn }),
      foundAt: foundAt.toISOString(),
      ageDays: Math.max(0, today - dayNumber(writeMoment(foundAt.getTime(), OFFSET).slice(0, 10))),
    })
  }
  return shown
}
