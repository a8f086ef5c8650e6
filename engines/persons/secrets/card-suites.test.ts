import { createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { sm2, sm3, sm4 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { CARD_SUITES } from '../contract/cards.ts'
import { verifySignature } from '../rules/cards/verify-signature.ts'
import { SUITES, verifyFast } from './card-suites.ts'
import { openSecret, sealSecret } from './sealed-key.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (some: Uint8Array) => Buffer.from(some).toString('hex')

describe('the library computes what the standards print', () => {
  it('SM3: GB/T 32905-2016, appendix A.1 and A.2', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })

  it('SM4: GB/T 32907-2016, appendix A.1', () => {
    const block = bytes('0123456789abcdeffedcba9876543210')
    expect(hex(sm4.encrypt(block, block, { padding: 'none', output: 'array' }))).toBe(
      '681edf34d206965e86b3e94f536e4246',
    )
  })

  it('SM4-GCM: RFC 8998, appendix A.1', () => {
    const sealed = SUITES.sm.seal(
      bytes('0123456789abcdeffedcba9876543210'),
      bytes('00001234567800000000abcd'),
      bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
      bytes(
        'a'.repeat(16) +
          'b'.repeat(16) +
          'c'.repeat(16) +
          'd'.repeat(16) +
          'e'.repeat(16) +
          `${'f'.repeat(16)}${'e'.repeat(16)}${'a'.repeat(16)}`,
      ),
    )
    expect(hex(sealed)).toBe(
      '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735' +
        'd82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d' +
        '83de3541e4c2b58177e065a9bf7b62ec',
    )
  })

  // GM/T 0003.5-2012, appendix A.2: key, «message digest», its random number, its signature.
  it('SM2: GB/T 32918.5-2017, appendix A.2', () => {
    const signing = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8'
    const k = '59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21'
    const publicKey = sm2.getPublicKeyFromPrivateKey(signing)
    expect(publicKey).toBe(
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
        'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    )
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
      'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
    const x1 = BigInt(`0x${sm2.getPublicKeyFromPrivateKey(k).slice(2, 66)}`)
    const pointPool = [{ k: BigInt(`0x${k}`), x1 }]
    expect(sm2.doSignature('message digest', signing, { hash: true, pointPool })).toBe(signature)
    const message = new TextEncoder().encode('message digest')
    for (const check of [verifySignature, verifyFast])
      expect(check('sm', bytes(publicKey), message, bytes(signature))).toBe(true)
  })
})

describe.each(CARD_SUITES)('%s', (suite) => {
  const { makeKey, sign, seal, open } = SUITES[suite]
  const key = makeKey()
  const other = makeKey()
  const message = fc.uint8Array({ maxLength: 80 })

  it('is verified alike by the browser’s code and the server’s, and never by another key', () => {
    fc.assert(
      fc.property(message, (signed) => {
        const signature = sign(key.signing, signed)
        expect(signature).toHaveLength(64)
        for (const check of [verifySignature, verifyFast]) {
          expect(check(suite, key.publicKey, signed, signature)).toBe(true)
          expect(check(suite, other.publicKey, signed, signature)).toBe(false)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('has one signature for each signing: no other bytes verify', () => {
    const signed = bytes('00ff')
    const signature = sign(key.signing, signed)
    fc.assert(
      fc.property(fc.nat(63), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(signature)
        changed[at] = (changed[at] as number) ^ change
        expect(verifyFast(suite, key.publicKey, signed, changed)).toBe(false)
      }),
      { numRuns: 100 },
    )
    for (const length of [0, 1, 63, 65])
      for (const check of [verifySignature, verifyFast])
        expect(check(suite, key.publicKey, signed, new Uint8Array(length))).toBe(false)
    expect(verifySignature(suite, new Uint8Array(65), signed, signature)).toBe(false)
    expect(verifyFast(suite, new Uint8Array(65), signed, signature)).toBe(false)
  })

  it('opens what it sealed, with the same nonce and head only', () => {
    const nonce = new Uint8Array(12)
    const [bound, plain] = [bytes('0102'), bytes('0a'.repeat(16))]
    const sealed = seal(key.cipher, nonce, bound, plain)
    expect(sealed).toHaveLength(32)
    expect(hex(open(key.cipher, nonce, bound, sealed))).toBe(hex(plain))
    expect(() => open(key.cipher, nonce, bytes('0103'), sealed)).toThrow()
    expect(() => open(other.cipher, nonce, bound, sealed)).toThrow()
    fc.assert(
      fc.property(fc.nat(31), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(sealed)
        changed[at] = (changed[at] as number) ^ change
        expect(() => open(key.cipher, nonce, bound, changed)).toThrow()
      }),
      { numRuns: 40 },
    )
  })
})

it('P-256: the other s that fits is refused, though it is a signature', () => {
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  const { makeKey, sign } = SUITES.classical
  const { publicKey, signing } = makeKey()
  const signed = bytes('01')
  const low = sign(signing, signed)
  const s = n - BigInt(`0x${hex(low.subarray(32))}`)
  const high = Uint8Array.from([...low.subarray(0, 32), ...bytes(s.toString(16).padStart(64, '0'))])
  const spki = Buffer.concat([bytes('3059301306072a8648ce3d020106082a8648ce3d030107034200'), publicKey])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, high)).toBe(true)
  for (const check of [verifySignature, verifyFast]) expect(check('classical', publicKey, signed, high)).toBe(false)
})

it('keeps the secrets of a key for its own row and its own installation', () => {
  const [here, elsewhere] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const sealed = sealSecret(here, bytes('0a0b'), 'one signing')
  expect(hex(openSecret(here, sealed, 'one signing'))).toBe('0a0b')
  expect(() => openSecret(here, sealed, 'two signing')).toThrow()
  expect(() => openSecret(elsewhere, sealed, 'one signing')).toThrow()
})
