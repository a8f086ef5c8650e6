import type { SimpleTarget } from '../../contract/target.ts'
import { takeBounds } from './figure-phrase.ts'
import type { ReadTarget, TargetContext } from './target-rule.ts'

/** 、；/ between figures; a comma only where it groups no digits; 和 only between two figures. */
const SEPARATOR = /[;、]|,(?!\d(?!\d))|(?<=[\d%‰])(?:和|与|及)(?=[\d<>=])/
const PART_KINDS: ReadonlySet<SimpleTarget['kind']> = new Set([
  'threshold',
  'range',
  'relative',
  'grade',
  'trend',
  'quota',
])

/**
 * Several targets in one cell: 100；85, 城市≥90、农村≥85. Each piece must be a target by itself;
 * one that is not makes the whole cell not understood.
 */
export function readParts(
  phrase: string,
  context: TargetContext,
  readSimple: (piece: string, context: TargetContext) => SimpleTarget | undefined,
): ReadTarget<'parts'> | undefined {
  const together = TOGETHER.exec(phrase)
  const pieces = (together ? phrase.slice(together[0].length) : phrase).split(SEPARATOR)
  if (pieces.length < 2 || pieces.length > 10 || isGrouped(phrase) || isStretched(pieces)) return undefined
  const parts: SimpleTarget[] = []
  for (const piece of together ? shareBounds(pieces) : pieces) {
    const part = readSimple(
      piece.replace(/^[^\d<>=]{1,16}?(?=>=|<=|>|<|\d)(?<!\d[年比较]|[每到提升增降减高低于过])/, dropLabel),
      context,
    )
    if (!part || !PART_KINDS.has(part.kind)) return undefined
    parts.push({ ...part, text: piece.replaceAll('>=', '≥').replaceAll('<=', '≤') })
  }
  return saysOneThing(pieces, parts) ? undefined : { kind: 'parts', parts: shareUnit(parts) }
}

/** 高血压、糖尿病管理率分别达到61%和61%以上: what stands before 分别 is said of all. */
const TOGETHER = /^[^\d<>=]{0,60}?分别/
/** 逐年提高、达到90% and 不低于18.5、不高于23.9 speak of one figure, not of two. */
function saysOneThing(pieces: readonly string[], parts: readonly SimpleTarget[]): boolean {
  const trends = parts.filter(({ kind }) => kind === 'trend').length
  const sides = new Set(parts.map((part) => ('comparator' in part ? part.comparator?.[0] : undefined)))
  return (trends > 0 && trends < parts.length) || (pieces.length === 2 && sides.has('<') && sides.has('>'))
}

/** 达到75%以上，力争达到80%: a target and a wish for more, not two targets. */
function isStretched(pieces: readonly string[]): boolean {
  return pieces.slice(1).some((piece) => /^(?:力争|争取|努力)/.test(piece))
}

function isGrouped(phrase: string): boolean {
  return /^[^,、;]*\d{1,3}(?:,\d{3})+(?!\d)[^,、;]*$/.test(phrase)
}

/** 城市≥90, 高血压60%: the label goes; words that belong to the figure (不低于, 达到) stay. */
function dropLabel(label: string): string {
  return /[不每约为较比年]|达到|至少|超过|[低高]于|控制|保持|[在到至]$|提[高升]|增[加长]|降低|下降|减少/.test(label)
    ? label
    : ''
}

/** 分别达到95%、90%以上: what is said once holds for each. */
function shareBounds(pieces: readonly string[]): string[] {
  const first = pieces[0] ?? ''
  const lead = first.slice(0, first.length - (takeBounds(first)?.rest ?? first).length)
  const tail = /(?:及?以上|及?以下|以内|左右)$/.exec(pieces.at(-1) ?? '')?.[0] ?? ''
  return pieces.map((piece, index) => {
    const led = index === 0 ? piece : `${lead}${piece}`
    return index < pieces.length - 1 && !piece.endsWith(tail) ? `${led}${tail}` : led
  })
}

/** 70、80%: a unit printed once, at the end, is meant for each. */
function shareUnit(parts: readonly SimpleTarget[]): SimpleTarget[] {
  const last = parts.at(-1)
  const unit = last && 'unit' in last ? last.unit : undefined
  const alike = parts.every(
    (part, index) => part.kind === last?.kind && (index === parts.length - 1 || !('unit' in part)),
  )
  if (unit === undefined || !alike) return [...parts]
  return parts.map((part) => (part.kind === 'threshold' || part.kind === 'range' ? { ...part, unit } : part))
}
