import type { QualityRule, QualityRules } from '../../contract/record-quality/index.ts'
import { bareText, likeness, piecesOf } from './alike.ts'
import { type Chart, type EncounterRecord, OFFSET, openChart, type PathFault } from './chart.ts'
import type { Element, Evaluate, Resource } from './evaluator.ts'
import { judgeLimit } from './judge-limit.ts'
import { type Moment, readMoment } from './moments.ts'

/** A resource to be shown when a finding is opened, and the fields that are quoted. */
export interface Pointer {
  readonly reference: string
  readonly fields: readonly string[]
}

export interface Found {
  readonly rule: string
  /** `Composition/x` */
  readonly about: string
  /** It was done, but too late. */
  readonly isLate: boolean
  readonly values: Readonly<Record<string, string>>
  readonly evidence: readonly Pointer[]
}

export interface Examination {
  readonly findings: readonly Found[]
  /** The earliest moment (milliseconds) at which a limit passes that has not passed yet. */
  readonly lookAgain?: number
  /** Rules of which a path cannot be evaluated on this encounter, and why: they say nothing about it. */
  readonly faults: readonly { readonly rule: string; readonly fault: string }[]
}

/** Resources that one rule shows beside each other. */
const MOST_SHOWN = 6
/** Signs of a value in a message. */
const LONGEST_VALUE = 80

/** Examines one encounter by all rules, as of a moment in milliseconds. */
export function examine(evaluate: Evaluate, record: EncounterRecord, rules: QualityRules, at: number): Examination {
  const chart = openChart(evaluate, record, rules, at)
  const findings: Found[] = []
  const faults: { rule: string; fault: string }[] = []
  let lookAgain: number | undefined
  for (const rule of rules.rules) {
    try {
      const applied = applyRule(chart, rule)
      findings.push(...applied.findings)
      if (applied.until !== undefined) lookAgain = Math.min(lookAgain ?? applied.until, applied.until)
    } catch (cause) {
      if (!(cause instanceof CannotSay)) throw cause
      faults.push({ rule: rule.code, fault: cause.message })
    }
  }
  return { findings, faults, ...(lookAgain === undefined ? {} : { lookAgain }) }
}

class CannotSay extends Error {}

interface Applied {
  readonly findings: readonly Found[]
  readonly until?: number
}

function applyRule(chart: Chart, rule: QualityRule): Applied {
  if (rule.when !== undefined && !isTrue(ask(chart, rule.when))) return { findings: [] }
  const looked = rule.each === undefined ? [chart.encounter] : ask(chart, rule.each)
  const { check } = rule
  if ('distinct' in check) return { findings: copies(chart, rule, check.distinct, looked) }
  if ('within' in check) return limits(chart, rule, check.within, looked)
  const wrong = looked.filter((about) => isFalse(ask(chart, check.holds, about)))
  return { findings: wrong.map((about) => finding(chart, rule, about)) }
}

function limits(
  chart: Chart,
  rule: QualityRule,
  { from, hours, done }: { from: string; hours: number; done: string },
  looked: readonly Element[],
): Applied {
  const findings: Found[] = []
  let until: number | undefined
  for (const about of looked) {
    const [begin] = momentsOf(ask(chart, from, about))
    if (!begin) continue
    const verdict = judgeLimit(begin, momentsOf(ask(chart, done, about)), hours, chart.at)
    if (verdict.kind === 'waits') until = Math.min(until ?? verdict.until, verdict.until)
    if (verdict.kind === 'missing') findings.push(finding(chart, rule, about))
    if (verdict.kind === 'late')
      findings.push({ ...finding(chart, rule, about, { late: String(verdict.hours) }), isLate: true })
  }
  return { findings, ...(until === undefined ? {} : { until }) }
}

function copies(
  chart: Chart,
  rule: QualityRule,
  { text, share, least }: { text: string; share: number; least: number },
  looked: readonly Element[],
): readonly Found[] {
  const earlier: { about: Element; pieces: ReadonlySet<string> }[] = []
  const findings: Found[] = []
  for (const about of looked) {
    const bare = bareText(
      ask(chart, text, about)
        .map(({ value }) => String(value))
        .join(''),
    )
    if (bare.length < least) continue
    const pieces = piecesOf(bare)
    const original = earlier.find((one) => likeness(one.pieces, pieces) >= share)
    if (original) {
      const [shown] = rule.evidence
      const beside = { reference: referenceOf(chart, original.about), fields: shown?.fields ?? [] }
      const found = finding(chart, rule, about)
      findings.push({ ...found, evidence: [...found.evidence, beside].slice(0, MOST_SHOWN) })
    }
    earlier.push({ about, pieces })
  }
  return findings
}

function finding(chart: Chart, rule: QualityRule, about: Element, known: Record<string, string> = {}): Found {
  const values = { ...known }
  if ('within' in rule.check) values.hours = String(rule.check.within.hours)
  for (const [name, path] of Object.entries(rule.values ?? {})) {
    const words = ask(chart, path, about).map(({ value }) => String(value))
    values[name] = words.join('、').slice(0, LONGEST_VALUE)
  }
  const evidence = rule.evidence.flatMap(({ of, fields }) =>
    (of === undefined ? [about] : ask(chart, of, about)).map((one) => ({ reference: referenceOf(chart, one), fields })),
  )
  return {
    rule: rule.code,
    about: referenceOf(chart, about),
    isLate: false,
    values,
    evidence: evidence.slice(0, MOST_SHOWN),
  }
}

function ask(chart: Chart, path: string, about?: Element): readonly Element[] {
  const found: readonly Element[] | PathFault = chart.find(path, about)
  if ('fault' in found) throw new CannotSay(found.fault)
  return found
}

function isTrue([only, more]: readonly Element[]): boolean {
  return only?.value === true && more === undefined
}

function isFalse([only, more]: readonly Element[]): boolean {
  return only?.value === false && more === undefined
}

function momentsOf(found: readonly Element[]): Moment[] {
  return found.flatMap(({ value }) => {
    const moment = typeof value === 'string' ? readMoment(value, OFFSET) : undefined
    return moment ? [moment] : []
  })
}

/** A part of a resource is about the encounter: only resources have addresses. */
function referenceOf(chart: Chart, { value }: Element): string {
  const { resourceType, id } = (value ?? {}) as Partial<Resource>
  if (resourceType !== undefined && id !== undefined) return `${resourceType}/${id}`
  const { id: encounter } = chart.encounter.value as Resource
  return `Encounter/${encounter}`
}
