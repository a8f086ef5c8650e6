import type { Baseline, Direction, Target } from '../../contract/index.ts'

/** Which way is better, for a row no definition is known of: from the words of its target, else from its figures. */
export function guessDirection(name: string, baseline: Baseline, target: Target): Direction {
  return ofTarget(target) ?? ofFigures(baseline, target) ?? (LESS.test(name) ? 'decrease' : 'increase')
}

/** Rates of harm: where nothing else speaks, less of it is better. */
const LESS = /死亡|发病|患病|感染|吸烟|肥胖|近视|超重|伤害|事故|负担|自付|现金支出|违法/

function ofTarget(target: Target): Direction | undefined {
  switch (target.kind) {
    case 'threshold':
      if (target.comparator === '>=' || target.comparator === '>') return 'increase'
      if (target.comparator === '<=' || target.comparator === '<') return 'decrease'
      return target.direction === 'increase' || target.direction === 'decrease' ? target.direction : undefined
    case 'trend':
      return target.direction === 'improve' || target.direction === 'steady' ? undefined : target.direction
    case 'relative':
      return target.change >= 0 ? 'increase' : 'decrease'
    case 'range':
      return 'none'
    default:
      return undefined
  }
}

function ofFigures(baseline: Baseline, target: Target): Direction | undefined {
  if (target.kind !== 'threshold' || baseline.value === undefined || target.value === baseline.value) return undefined
  return target.value > baseline.value ? 'increase' : 'decrease'
}
