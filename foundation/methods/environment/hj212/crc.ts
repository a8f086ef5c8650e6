/** One step of the check for what stands in the low byte: eight shifts with A001. */
const STEPS = Uint16Array.from({ length: 256 }, (_, byte) => {
  let register = byte
  for (let shift = 0; shift < 8; shift++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1
  return register
})

/**
 * The check of HJ 212 (2017 Appendix A; the same in 2005) over `bytes[from…to)`: register FFFF; per byte the *high* byte
 * of the register XOR the byte, then eight shifts with A001. Not Modbus, which keeps the low byte: 1C80 against 0759 for
 * the example of the standard. 0…65535.
 * @example
 * const segment = 'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&'
 * hj212Crc(latinBytes(segment)) // 0x1c80
 */
export function hj212Crc(bytes: Uint8Array, from = 0, to: number = bytes.length): number {
  let register = 0xffff
  for (let index = from; index < to; index++) {
    register = STEPS[(register >> 8) ^ (bytes[index] as number)] as number
  }
  return register
}
