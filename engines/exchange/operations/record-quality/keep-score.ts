import type { Kysely } from 'kysely'
import type { QualityRules } from '../../contract/record-quality/index.ts'
import { stands } from '../../rules/record-quality/follow-findings.ts'
import { scoreOf } from '../../rules/record-quality/score.ts'
import { addResult, type KeptEncounter, lastResult, saveEncounter } from '../../store/record-quality/encounters.ts'
import { findingsOf } from '../../store/record-quality/findings.ts'

/** Scores an encounter by the findings that stand now. What it scores goes into its history where it is not what it was. */
export async function keepScore(
  db: Kysely<unknown>,
  kept: KeptEncounter,
  rules: QualityRules,
  at: Date,
): Promise<void> {
  const standing = (await findingsOf(db, kept.encounter)).filter(({ status }) => stands(status))
  const last = await lastResult(db, kept.encounter)
  const scored = { ...kept, ...scoreOf(rules, standing), standing: standing.length, rulesVersion: rules.version }
  const shown = standing.map(({ rule, about }) => `${rule} ${about}`).sort()
  const before = last?.standing.map(({ rule, about }) => `${rule} ${about}`).sort()
  const isSame = last?.rulesVersion === rules.version && JSON.stringify(before) === JSON.stringify(shown)
  const revision = isSame ? (last?.revision ?? 1) : (last?.revision ?? 0) + 1
  await saveEncounter(db, { ...scored, revision })
  if (!isSame) await addResult(db, { ...scored, revision, examinedAt: at }, standing)
}
