import type { MessageRule } from '../../contract/scores.ts'
import type { Message } from '../../rules/hl7v2/message.ts'
import { takesMessage } from '../../rules/mapping/fits-messages.ts'
import { type CompiledRule, compileRule, type Judgement } from '../../rules/scoring/compile-rule.ts'

export interface RuleBook {
  /** Rules of the packs, in place of those before. */
  load(rules: readonly MessageRule[]): void
  judge(kind: string, message: Message, zone: string): readonly Judgement[]
  find(code: string): MessageRule | undefined
}

/** What is asked of the messages of every feed. */
export function createRuleBook(): RuleBook {
  let rules: readonly CompiledRule[] = []
  const byKind = new Map<string, readonly CompiledRule[]>()

  const rulesFor = (kind: string) => {
    const known = byKind.get(kind)
    if (known) return known
    const fitting = rules.filter(({ rule }) => takesMessage(rule, kind))
    // Senders make kinds up; only so many are remembered.
    if (byKind.size < 1_000) byKind.set(kind, fitting)
    return fitting
  }
  return {
    load(given) {
      rules = given.flatMap((rule) => {
        const answer = compileRule(rule)
        return answer.ok ? [answer.compiled] : []
      })
      byKind.clear()
    },
    judge: (kind, message, zone) =>
      rulesFor(kind)
        .map(({ judge }) => judge(message, zone))
        .filter(({ looked }) => looked > 0),
    find: (code) => rules.find(({ rule }) => rule.code === code)?.rule,
  }
}
