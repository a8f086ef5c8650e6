import { requireCount, requireFinite, requireKnown } from '../../arguments.ts'
import { calculable } from '../../not-calculable.ts'
import type { MovingEpidemic } from './moving-epidemic.ts'

/** The levels of the European surveillance, in rising order. */
export type EpidemicLevel = 'baseline' | 'low' | 'medium' | 'high' | 'very-high'

const ABOVE: readonly EpidemicLevel[] = ['low', 'medium', 'high', 'very-high']

/**
 * How strong is a week? `'baseline'` up to the epidemic threshold (`phase` `'after-peak'`: the post-epidemic one), then low,
 * medium, high, very high by the intensity thresholds passed. Vega et al., Influenza and Other Respiratory Viruses 9 (2015)
 * 234–246. Not calculable for a negative or non-finite rate, a threshold that is none.
 * @example
 * const model = { epidemicThreshold: 53, postEpidemicThreshold: 60, intensityThresholds: [250, 442, 568] }
 * epidemicLevel(model, 260) // 'medium'
 */
export const epidemicLevel = calculable(
  (
    model: Pick<MovingEpidemic, 'epidemicThreshold' | 'postEpidemicThreshold' | 'intensityThresholds'>,
    rate: number,
    phase: 'before-peak' | 'after-peak' = 'before-peak',
  ): EpidemicLevel => {
    requireCount('rate', rate)
    requireKnown('phase', phase, ['before-peak', 'after-peak'])
    const threshold = phase === 'before-peak' ? model.epidemicThreshold : model.postEpidemicThreshold
    requireFinite('threshold', threshold)
    if (rate <= threshold) return 'baseline'
    const passed = model.intensityThresholds.filter((threshold) => rate > threshold).length
    return ABOVE[Math.min(passed, ABOVE.length - 1)] as EpidemicLevel
  },
)
