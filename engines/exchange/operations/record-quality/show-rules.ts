import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { QualityRule, QualityRuleBook } from '../../contract/record-quality/index.ts'
import { sayMessage } from '../../rules/record-quality/say-message.ts'
import type { QualityRoom } from './quality-deps.ts'

/** The rules in force: what each asks, where it comes from, and what it was tried on. */
export async function showRules(room: QualityRoom, actor: Actor): Promise<Result<QualityRuleBook>> {
  const may = await room.access.require(actor, 'exchange.record-quality.read', {}, 'supervision')
  if (!may.ok) return may
  const rules = await room.rulesInForce()
  if (!rules) return refuse('quality.no-rules')
  const { code, version, name, source, grades, vetoGrade } = rules
  const look = { operation: 'exchange.show-quality-rules', subject: `rules/${version}` }
  return room.access.within(may.value, look, async () =>
    ok({
      ...{ code, version, name, source, grades, vetoGrade },
      rules: rules.rules.map(showRule),
      examples: Object.fromEntries(
        rules.rules.map((rule) => [
          rule.code,
          rule.examples.map(({ title, expect }) => ({ title, finds: expect.length > 0 })),
        ]),
      ),
    }),
  )
}

/** What a message would say of a finding is not known here; its time limit is. */
function showRule(rule: QualityRule): QualityRuleBook['rules'][number] {
  const { examples: _examples, evidence: _evidence, values: _values, ...shown } = rule
  const limit: Record<string, string> = 'within' in rule.check ? { hours: String(rule.check.within.hours) } : {}
  return { ...shown, message: sayMessage(rule, limit, false) }
}
