import {
  type CauseOfDeath,
  CHAIN_LINES,
  type ChainLine,
  type DeathCertificate,
  type OnsetInterval,
} from '../../../contract/vital-events.ts'

export interface WrittenLine {
  readonly line: ChainLine
  readonly cause: CauseOfDeath
}

/** The lines of Part I that hold something, from (a) down. */
export function writtenLines({ chain = {} }: DeathCertificate): readonly WrittenLine[] {
  return CHAIN_LINES.flatMap((line) => {
    const cause = chain[line]
    return cause && (cause.code !== undefined || cause.text !== undefined) ? [{ line, cause }] : []
  })
}

/** Empty lines above one that holds something. */
export function skippedLines(certificate: DeathCertificate): readonly ChainLine[] {
  const written = writtenLines(certificate).map(({ line }) => line)
  const lowest = written.at(-1)
  return lowest === undefined ? [] : CHAIN_LINES.filter((line) => line < lowest && !written.includes(line))
}

const DAYS: Readonly<Record<Exclude<OnsetInterval['unit'], 'unknown'>, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
}

/** Undefined where the interval is not known. */
export function daysOf(interval: OnsetInterval | undefined): number | undefined {
  if (interval?.value === undefined || interval.unit === 'unknown') return undefined
  return interval.value * DAYS[interval.unit]
}

/** Whether one interval is surely shorter: twelve months and a year are the same. */
export function isShorter(interval: OnsetInterval | undefined, than: OnsetInterval | undefined): boolean {
  const [days, other] = [daysOf(interval), daysOf(than)]
  return days !== undefined && other !== undefined && days < other * (1 - 1e-9)
}
