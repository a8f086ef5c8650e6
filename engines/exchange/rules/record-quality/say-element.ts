/** Signs of a text that is quoted. */
const LONGEST = 400

/** An element of a resource as people read it: a code by its words, a reference by its display, a period from – to. */
export function sayElement(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  const {
    text,
    display,
    coding,
    code,
    reference,
    party,
    time,
    start,
    end,
    unit,
    value: amount,
  } = value as Record<string, unknown>
  if (typeof text === 'string') return plainText(text)
  if (Array.isArray(coding)) return sayElement(coding[0])
  if (typeof display === 'string') return plainText(display)
  if (typeof start === 'string' || typeof end === 'string') return `${start ?? ''} – ${end ?? ''}`
  if (party !== undefined || time !== undefined) return [sayElement(party), sayElement(time)].filter(Boolean).join(' ')
  if (typeof amount === 'number') return `${amount} ${typeof unit === 'string' ? unit : ''}`.trim()
  if (typeof code === 'string') return code
  return typeof reference === 'string' ? reference : ''
}

function plainText(text: string): string {
  const bare = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare
}
