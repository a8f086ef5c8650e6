import type { Words } from '@kangcheng/kernel'
import type { DeathCertificate, ImprobableSequence, Underlying } from '../../../contract/vital-events.ts'
import { isShorter, skippedLines, type WrittenLine, writtenLines } from './chain.ts'
import { isIcd, isIn } from './icd.ts'

/**
 * The underlying cause by the general principle: the condition alone on the lowest used line, when it can give rise to all
 * conditions above it. What it cannot give rise to is data. Where the principle does not hold somebody chooses and says why.
 * WHO, ICD-10 volume 2, 4.1 (unverified).
 */
export function findUnderlying(certificate: DeathCertificate, improbable: readonly ImprobableSequence[]): Underlying {
  const lines = writtenLines(certificate)
  const proposal = propose(certificate, lines, improbable)
  const chosen = certificate.underlying && lines.find(({ line }) => line === certificate.underlying?.line)
  if (!chosen || chosen.line === proposal.line) return proposal
  return {
    way: 'chosen',
    ...codeOf(chosen),
    ...(proposal.line === undefined ? {} : { proposed: proposal.line }),
    ...(proposal.obstacle === undefined ? {} : { obstacle: proposal.obstacle }),
  }
}

/** Whether the certifier chose something else than the principle gives and has not said why. */
export function lacksReason(certificate: DeathCertificate, underlying: Underlying): boolean {
  return underlying.way === 'chosen' && (certificate.underlying?.reason ?? '').trim() === ''
}

function propose(
  certificate: DeathCertificate,
  lines: readonly WrittenLine[],
  improbable: readonly ImprobableSequence[],
): Underlying {
  const lowest = lines.at(-1)
  if (!lowest) return { way: 'open', obstacle: NOTHING }
  const above = lines.slice(0, -1)
  if (above.length === 0) return { way: 'only', ...codeOf(lowest) }
  const obstacle = obstacleOf(certificate, lowest, above, improbable)
  return obstacle ? { way: 'open', obstacle } : { way: 'general-principle', ...codeOf(lowest) }
}

function obstacleOf(
  certificate: DeathCertificate,
  lowest: WrittenLine,
  above: readonly WrittenLine[],
  improbable: readonly ImprobableSequence[],
): Words | undefined {
  if (skippedLines(certificate).length > 0) return SKIPPED
  const { code } = lowest.cause
  if (code === undefined || !isIcd(code) || above.some(({ cause }) => !isIcd(cause.code ?? ''))) return UNCODED
  if (above.some(({ cause }) => isShorter(lowest.cause.interval, cause.interval))) return TOO_SHORT
  return improbable.find((sequence) => above.some(({ cause }) => refuses(sequence, cause.code, code)))?.message
}

function refuses({ effect, cause, except = [] }: ImprobableSequence, above: string | undefined, below: string) {
  return isIn(above, effect) && (cause === undefined || isIn(below, cause)) && !isIn(below, except)
}

function codeOf({ line, cause }: WrittenLine): Pick<Underlying, 'line' | 'code'> {
  return cause.code !== undefined && isIcd(cause.code) ? { line, code: cause.code } : { line }
}

const NOTHING: Words = { zh: '没有填写死因', en: 'no cause is written' }
const SKIPPED: Words = { zh: '死因链中间有空行', en: 'a line of the chain is empty' }
const UNCODED: Words = {
  zh: '有死因没有编码，无法判断因果顺序',
  en: 'a cause has no code, so the order cannot be judged',
}
const TOO_SHORT: Words = {
  zh: '最低一行的发病时间短于上面的行',
  en: 'the lowest condition began later than one above it',
}
