import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** How much work one password is. More of it makes guessing dearer, and signing in slower. */
export interface PasswordCost {
  /** log2 of N. */
  readonly ln: number
  readonly r: number
  readonly p: number
}

/** 32 MiB and 80–100 ms on one slow core (RFC 7914 names the parameters); a faster machine should be given more. */
const COST: PasswordCost = { ln: 15, r: 8, p: 1 }
const SALT_BYTES = 16
const KEY_BYTES = 32

/** A password as `$scrypt$ln=15,r=8,p=1$salt$key`, salt and key in base64. */
export async function hashPassword(password: string, cost: PasswordCost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await derive(password, salt, cost)
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`
}

/**
 * Whether the password is the one of the hash. Without a hash (an unknown name) the same work is done and the answer is no.
 * `stale`: the hash was made at another cost than `today`'s and should be made anew.
 */
export async function checkPassword(
  password: string,
  hash: string | undefined,
  today: PasswordCost = COST,
): Promise<{ right: boolean; stale: boolean }> {
  const known = hash === undefined ? undefined : readHash(hash)
  const { cost, salt, key } = known ?? { cost: today, salt: NOBODY, key: NOBODY }
  const derived = await derive(password, salt, cost)
  // A cheaper hash, as first passwords of an import have, must not answer sooner than an unknown name does.
  if (cost.ln < today.ln) await derive(password, NOBODY, today)
  const right = key.length === derived.length && timingSafeEqual(key, derived) && known !== undefined
  return { right, stale: cost.ln !== today.ln || cost.r !== today.r || cost.p !== today.p }
}

const NOBODY = Buffer.alloc(SALT_BYTES)
const HASH = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)$/

function readHash(hash: string): { cost: PasswordCost; salt: Buffer; key: Buffer } {
  const match = HASH.exec(hash)
  if (!match) throw new Error('a stored password hash cannot be read')
  const [, ln, r, p, salt = '', key = ''] = match
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

function derive(password: string, salt: Buffer, { ln, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** ln
  // scrypt needs 128·N·r bytes and refuses at Node's default limit.
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r + 1024 * 1024 }
  return new Promise((resolve, reject) => {
    // The same characters typed on another keyboard are the same password.
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
