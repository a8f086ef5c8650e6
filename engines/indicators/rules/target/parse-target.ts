import type { SimpleTarget, Target } from '../../contract/target.ts'
import { readGrade } from './grade.ts'
import { readMilestone } from './milestone.ts'
import { readParts } from './parts.ts'
import { plainPhrase } from './plain-phrase.ts'
import { readQuota } from './quota.ts'
import { readRange } from './range.ts'
import { readRelative } from './relative.ts'
import type { TargetContext, TargetRule } from './target-rule.ts'
import { readThreshold } from './threshold.ts'
import { readTrend } from './trend.ts'

/** Longer than any cell of a plan; a whole paragraph is not one target. */
const LONGEST_PHRASE = 160
const LONGEST_TEXT = 500

/**
 * The kinds in the order they are tried. The narrower comes first: 每年降低1个百分点 is a change before it is a figure,
 * C级 a grade before anything else could take the letter.
 */
const SIMPLE_RULES: ReadonlyArray<TargetRule<SimpleTarget['kind']>> = [
  readQuota,
  readGrade,
  readRelative,
  readRange,
  readThreshold,
  readTrend,
  readMilestone,
]

/**
 * Reads a target as a Chinese government plan prints it. Total: what is not understood comes back as
 * `{kind: 'text'}` and is to be asked for, never guessed. The figures of the result are those of the phrase;
 * only fixed words stand for figures (全覆盖 100 %, 翻一番 +100 %, 九成 90 %, 减半 −50 %).
 */
export function parseTarget(text: string, context: TargetContext = {}): Target {
  const printed = text.trim().slice(0, LONGEST_TEXT)
  const phrase = plainPhrase(text)
  if (phrase.length > LONGEST_PHRASE) return { kind: 'text', text: printed }
  const dated = withoutDueYear(phrase)
  const simple = (piece: string) => readSimple(piece, context, printed)
  const parts = readParts(dated, context, readPiece)
  const read = simple(phrase) ?? (dated === phrase ? undefined : simple(dated))
  if (read && !(parts && read.kind === 'quota')) return read
  if (parts) return { ...parts, text: printed }
  return read ?? { kind: 'text', text: printed }
}

function readPiece(piece: string, context: TargetContext): SimpleTarget | undefined {
  return piece === '' ? undefined : readSimple(piece, context, piece)
}

function readSimple(phrase: string, context: TargetContext, printed: string): SimpleTarget | undefined {
  for (const rule of SIMPLE_RULES) {
    const read = rule(phrase, context)
    if (read) return { ...read, text: printed } as SimpleTarget
  }
  return undefined
}

const BY = '(?:到|至|截至|截止)'
const DATES = [
  `${BY}?20\\d{2}年(?:1?\\d月)?[底末]?`,
  `${BY}20\\d{2}[底末]?(?![\\d.%年])`,
  `${BY}?十[三四五六]五(?:时?期[间内末]?)?末?`,
  '规划期末',
]
const DATED_BEFORE = new RegExp(
  `^(?:力争|争取|确保)?(?:${DATES.join('|')})(?:前|之前|以前|时)?[、,:]?(?:全[市县区])?(?=.)`,
)
const DATED_BEHIND = new RegExp(`\\(${BY}?20\\d{2}年?[底末]?前?\\)$`)

/** 到2025年达到36%以上: the date is the plan's own and drops out; the phrase keeps it in `text`. */
function withoutDueYear(phrase: string): string {
  return phrase.replace(DATED_BEFORE, '').replace(DATED_BEHIND, '')
}
