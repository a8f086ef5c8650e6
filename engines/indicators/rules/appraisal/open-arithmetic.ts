import type { AppraisalScheme, AppraisalStep, Arithmetic } from '../../contract/appraisal/index.ts'
import { FORMULAS, type FormulaCode, workingOf } from './formulas.ts'
import type { ScoredLine } from './score-lines.ts'
import type { UnitScore } from './score-unit.ts'

/** The arithmetic of a score, step by step, written from the numbers that made it. */
export function openArithmetic(scheme: AppraisalScheme, unit: UnitScore): Arithmetic {
  return { lines: unit.lines.map(openLine), steps: totalSteps(scheme, unit) }
}

function openLine(scored: ScoredLine): Arithmetic['lines'][number] {
  const { line, coefficient, full, evidence, worked, missing, counted, points } = scored
  return {
    line: line.key,
    full,
    coefficient,
    ...(evidence.figure && { figure: evidence.figure }),
    ...(evidence.verdict && { verdict: evidence.verdict }),
    ...(missing && { missing }),
    counted,
    ...(worked && { share: worked.share }),
    ...(counted && { points }),
    steps: lineSteps(scored),
  }
}

function lineSteps({ line, coefficient, worked, counted, points }: ScoredLine): AppraisalStep[] {
  if (!worked) return counted ? [step('zero', {}, 0)] : []
  const { formula, inputs, share } = worked
  return [step(formula, inputs, share), step('points', { points: line.points, coefficient, share }, points)]
}

function totalSteps(scheme: AppraisalScheme, unit: UnitScore): AppraisalStep[] {
  const { sum, full, counted, exact, score, earned, bonus, cap, lines } = unit
  const count = lines.filter((line) => line.counted).length
  const steps = [step('sum', { lines: count }, sum)]
  if (exact === undefined || score === undefined) return steps
  const percent = (sum / counted) * 100
  steps.push(step('percent', { sum, full, left: full - counted }, percent))
  if (earned > 0) {
    const ceiling = scheme.bonus?.ceiling ?? 0
    steps.push(step('bonus', { before: percent, earned, ceiling }, percent + bonus))
  }
  if (cap !== undefined) steps.push(step('veto', { before: percent + bonus, cap }, exact))
  return [...steps, step('round', { before: exact }, score)]
}

/** A step with its formula, its inputs by name, and the numbers put in. */
export function step(
  code: FormulaCode,
  inputs: Readonly<Record<string, number | string>>,
  result: number,
): AppraisalStep {
  const { words, inputs: names } = FORMULAS[code]
  return {
    code,
    formula: words,
    inputs: Object.entries(names).map(([name, said]) => ({ name: said, value: inputs[name] ?? '' })),
    working: workingOf(code, inputs),
    result,
  }
}
