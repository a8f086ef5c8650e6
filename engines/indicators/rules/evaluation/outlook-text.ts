import type { Language } from '@kangcheng/kernel'
import type { Figures } from './evaluation-input.ts'
import type { FigureWriter } from './figure-text.ts'

/** How the projection stands to the goal: within it by its middle, by its interval, near it, or short of it. */
export type Chance = 'likely' | 'possible' | 'near' | 'unlikely'

type Way = 'reach' | 'pass' | 'fall' | 'below' | 'level' | 'stay'

/** Words before the goal; a second entry stands behind it. */
type ChanceWords = Readonly<Record<Chance, string | readonly [string, string]>>

const CHANCES: Readonly<Record<Language, Readonly<Record<Way, ChanceWords>>>> = {
  zh: {
    reach: { likely: '可望达到', possible: '仍有可能达到', near: '接近但达不到', unlikely: '达不到' },
    pass: { likely: '可望超过', possible: '仍有可能超过', near: '接近但达不到', unlikely: '达不到' },
    fall: { likely: '可望降到', possible: '仍有可能降到', near: '接近但降不到', unlikely: '降不到' },
    below: {
      likely: '可望低于',
      possible: '仍有可能低于',
      near: ['接近但降不到', '以下'],
      unlikely: ['降不到', '以下'],
    },
    level: { likely: '可望好于', possible: '仍有可能好于', near: '仍不好于', unlikely: '仍不好于' },
    stay: { likely: '不超过', possible: '仍有可能不超过', near: '略超', unlikely: '超过' },
  },
  en: {
    reach: {
      likely: 'enough for ',
      possible: 'which may still reach ',
      near: 'close to but not reaching ',
      unlikely: 'not reaching ',
    },
    pass: {
      likely: 'more than ',
      possible: 'which may still pass ',
      near: 'close to but not reaching ',
      unlikely: 'not reaching ',
    },
    fall: {
      likely: 'low enough for ',
      possible: 'which may still come down to ',
      near: 'close to but not down to ',
      unlikely: 'not down to ',
    },
    below: {
      likely: 'below ',
      possible: 'which may still come below ',
      near: 'close to but not below ',
      unlikely: 'not below ',
    },
    level: {
      likely: 'better than ',
      possible: 'which may still be better than ',
      near: 'no better than ',
      unlikely: 'no better than ',
    },
    stay: {
      likely: 'within ',
      possible: 'which may still stay within ',
      near: 'a little above ',
      unlikely: 'above ',
    },
  },
}

/** What is told of the future beside the figures: whether the latest one is behind, and what 约 is before the goal. */
interface Aside {
  readonly behind: boolean
  readonly about: string
}

/** What the trend promises for the last year, as a clause of its own; empty without a projection. */
export function outlookText(figures: Figures, language: Language, write: FigureWriter, aside: Aside): string {
  const { projected, goal } = figures
  if (typeof projected !== 'number' || typeof goal !== 'number') return ''
  const chance = chanceOf(figures)
  const words = CHANCES[language][wayOf(figures, write.plain(projected) === write.plain(goal))][chance]
  const [before, behind] = typeof words === 'string' ? [words, ''] : words
  const aimed = `${before}${figures.sign === '~' ? aside.about : ''}${write.figure(goal)}${behind}`
  // A trend that says the same as the figure goes on; one that says the contrary is set against it.
  const contrary = aside.behind ? chance === 'likely' : chance === 'near' || chance === 'unlikely'
  const { figure, limits } = write.within(projected, limitsOf(figures))
  if (language === 'zh') {
    const range = limits === '' ? '' : `（${limits}）`
    return `；${contrary ? '但' : ''}按${figures.since}年以来的走势，${figures.endYear}年约${figure}${range}，${aimed}`
  }
  const range = limits === '' ? '' : ` (${limits})`
  return `; ${contrary ? 'but ' : ''}the trend since ${figures.since} gives about ${figure}${range} in ${figures.endYear}, ${aimed}`
}

function chanceOf({ chance }: Figures): Chance {
  return chance === 'likely' || chance === 'possible' || chance === 'near' ? chance : 'unlikely'
}

/** Strict targets say that the goal itself is not enough only where the projection comes to it. */
function wayOf({ better, sign, ceiling }: Figures, comesToGoal: boolean): Way {
  if (ceiling === 1) return 'stay'
  if (better === 'decrease') return sign === '<' ? (comesToGoal ? 'level' : 'below') : 'fall'
  return sign === '>' ? (comesToGoal ? 'level' : 'pass') : 'reach'
}

function limitsOf({ lower, upper }: Figures): readonly [number, number] | undefined {
  return typeof lower === 'number' && typeof upper === 'number' ? [lower, upper] : undefined
}
