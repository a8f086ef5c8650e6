import { stepAt, totpCode } from '../secrets/totp.ts'

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator shows for a secret in Base32 at a moment, or some steps from it. */
export function authenticatorCode(secret: string, moment: Date, steps = 0): string {
  const bits = [...secret].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  )
  return totpCode(Buffer.from(bytes), stepAt(moment) + steps)
}
