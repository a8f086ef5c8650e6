import type { MessageRule } from '../../contract/scores.ts'
import { type Message, readMessage } from '../hl7v2/message.ts'
import { compileEach, within } from '../mapping/compile-element.ts'
import { compileExpression, isTrue, placeOf } from '../mapping/compile-expression.ts'
import type { Context } from '../mapping/context.ts'
import { ExpressionFault, readExpression } from '../mapping/expression.ts'
import { compileHl7Path } from '../mapping/hl7v2-path.ts'

/** How often a rule was asked of a message, and where it did not hold. */
export interface Judgement {
  readonly rule: string
  readonly looked: number
  readonly failed: readonly string[]
}

export interface CompiledRule {
  readonly rule: MessageRule
  readonly judge: (message: Message, zone: string) => Judgement
}

/** Compiles a rule, or says what is wrong with it. */
export function compileRule(rule: MessageRule): { ok: true; compiled: CompiledRule } | { ok: false; fault: string } {
  const language = { path: compileHl7Path, tables: rule.tables ?? {}, names: new Set<string>() }
  try {
    const contexts =
      rule.each === undefined ? undefined : within('each', () => compileEach(rule.each as string, language))
    const when = within('when', () => compileExpression(rule.when ?? 'true', language))
    const expect = within('expect', () => compileExpression(rule.expect, language))
    const place = placeOf(readExpression(rule.expect), language)
    const judge = (message: Message, zone: string): Judgement => {
      const run = { source: { kind: 'hl7v2' as const, message }, zone, facts: {}, idOf: () => '', faults: [] }
      const all: Context = { run, segments: message.segments, made: [] }
      const failed: string[] = []
      let looked = 0
      for (const context of contexts ? contexts(all) : [all]) {
        if (!isTrue(when(context))) continue
        looked++
        if (!isTrue(expect(context))) failed.push(place(context))
      }
      return { rule: rule.code, looked, failed }
    }
    return { ok: true, compiled: { rule, judge } }
  } catch (error) {
    if (error instanceof ExpressionFault) return { ok: false, fault: error.message }
    throw error
  }
}

/** What is wrong with a rule that has the right shape: it cannot be compiled, or an example comes out otherwise. */
export function ruleFaults(rule: MessageRule): string[] {
  const compiled = compileRule(rule)
  if (!compiled.ok) return [compiled.fault]
  return rule.examples.flatMap(({ message, looked, failed }, index) => {
    const read = readMessage(message.trim().replaceAll('\n', '\r'))
    if (!read.ok) return [`example ${index + 1} is no message`]
    const judged = compiled.compiled.judge(read.value, '+08:00')
    const isRight = judged.looked === looked && judged.failed.join() === failed.join()
    return isRight
      ? []
      : [`example ${index + 1}: looked at ${judged.looked}, failed ${judged.failed.join(', ') || 'none'}`]
  })
}
