const KEPT_AS = 'kangcheng.visits'

interface Visits {
  /** The day of this visit, and the day of the one before. */
  readonly day: string
  readonly before?: string
}

/** The day before today on which this person was here last, on this machine; kept so that it outlasts a reload. */
export function lastVisit(
  userId: string,
  today: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): string | undefined {
  const key = `${KEPT_AS}.${userId}`
  const kept = readVisits(storage.getItem(key))
  if (kept?.day === today) return kept.before
  storage.setItem(key, JSON.stringify({ day: today, ...(kept === undefined ? {} : { before: kept.day }) }))
  return kept?.day
}

function readVisits(text: string | null): Visits | undefined {
  if (text === null) return undefined
  try {
    const { day, before } = JSON.parse(text) as Record<string, unknown>
    if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
    return { day, ...(typeof before === 'string' ? { before } : {}) }
  } catch {
    return undefined
  }
}
