import type { Day } from '@kangcheng/kernel'

/** Crockford's base 32: no I, L, O or U, which are misread. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The number a case is called by: prefix, day, and forty bits of its id: `ZZ-260105-7K3Q-F2TM`. It counts nothing, so it tells nobody how
 * many there are, and no two servers have to agree on it.
 *
 * @param id a UUID; its last ten hex digits are random
 */
export function caseNumber(prefix: string, day: Day, id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`)
  let signs = ''
  for (let count = 0; count < 8; count++) {
    signs = `${SIGNS[Number(bits & 31n)]}${signs}`
    bits >>= 5n
  }
  return `${prefix}-${day.slice(2).replaceAll('-', '')}-${signs.slice(0, 4)}-${signs.slice(4)}`
}
