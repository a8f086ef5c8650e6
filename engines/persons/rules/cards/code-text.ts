import { CODE_USES, type CodeUse } from '../../contract/cards/words.ts'
import { readBase32, writeBase32 } from './base32.ts'

/** What everybody can read of a code: nothing of its holder. */
export interface CodeHead {
  /** Eight hexadecimal digits. */
  readonly keyId: string
  readonly use: CodeUse
  /** Seconds since 1970 by the clock of the server. */
  readonly issued: number
  /** 12 random bytes; with them the serial is encrypted, and by them a code is used once. */
  readonly nonce: Uint8Array
}

export interface Code extends CodeHead {
  /** The 16 bytes of the card's serial and the 16 of the GCM tag. */
  readonly sealed: Uint8Array
  readonly signature: Uint8Array
}

/** The version of what follows. */
const PREFIX = 'KC1.'
const [KEY, USE, ISSUED, NONCE, SEALED, SIGNATURE, END] = [0, 4, 5, 9, 21, 53, 117] as const

/**
 * The first 21 bytes: key (4), use (1), moment (4), nonce (12). They are bound to the encrypted serial as associated data.
 * Throws a RangeError where a part has not its size.
 */
export function headBytes({ keyId, use, issued, nonce }: CodeHead): Uint8Array {
  if (!/^[0-9a-f]{8}$/.test(keyId) || nonce.length !== SEALED - NONCE) throw new RangeError('a part has not its size')
  const bytes = new Uint8Array(SEALED)
  const view = new DataView(bytes.buffer)
  view.setUint32(KEY, Number.parseInt(keyId, 16))
  bytes[USE] = CODE_USES.indexOf(use)
  view.setUint32(ISSUED, issued)
  bytes.set(nonce, NONCE)
  return bytes
}

/** What is signed: the version, the head and the encrypted serial. */
export function signedBytes(code: Omit<Code, 'signature'>): Uint8Array {
  const version = new TextEncoder().encode(PREFIX)
  return Uint8Array.from([...version, ...headBytes(code), ...code.sealed])
}

/** A code as text: 192 signs of the alphanumeric set of QR codes. */
export function writeCode(code: Code): string {
  return PREFIX + writeBase32(Uint8Array.from([...headBytes(code), ...code.sealed, ...code.signature]))
}

/** The parts of a text; undefined where it is none of ours. Whether they are genuine the signature says. */
export function readCode(text: string): Code | undefined {
  const bytes = looksLikeCode(text) ? readBase32(text.slice(PREFIX.length)) : undefined
  if (bytes?.length !== END) return undefined
  const view = new DataView(bytes.buffer)
  const use = CODE_USES[bytes[USE] as number]
  if (use === undefined) return undefined
  return {
    keyId: view.getUint32(KEY).toString(16).padStart(8, '0'),
    use,
    issued: view.getUint32(ISSUED),
    nonce: bytes.slice(NONCE, SEALED),
    sealed: bytes.slice(SEALED, SIGNATURE),
    signature: bytes.slice(SIGNATURE),
  }
}

export function looksLikeCode(text: string): boolean {
  return text.startsWith(PREFIX)
}

/** What a code is called on paper and in lists. */
export function referenceOf(nonce: Uint8Array): string {
  return writeBase32(nonce).slice(0, 8)
}
