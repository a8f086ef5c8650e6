import { describe, expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { createFileScan } from './scan-file.ts'

/** The test file of all scanners (EICAR), put together here so that a scanner of this machine leaves the source alone. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const SCANNER = `
  let seen = ''
  process.stdin.on('data', (chunk) => { seen += chunk })
  process.stdin.on('end', () => process.exit(seen.includes('EICAR-STANDARD') ? 1 : 0))`
const scanWith = (program: string, milliseconds = 20_000) =>
  createFileScan({ command: [process.execPath, '-e', program], log: silentLog, milliseconds })

describe('a scan', () => {
  it('says clean or infected as the program exits', async () => {
    const scan = scanWith(SCANNER)
    expect(await scan(Buffer.from('佐证材料'))).toBe('clean')
    expect(await scan(Buffer.from(EICAR))).toBe('infected')
  })

  it('fails when the program cannot say, is not there, or takes too long', async () => {
    expect(await scanWith('process.exit(2)')(Buffer.from('x'))).toBe('failed')
    expect(await scanWith('setInterval(() => {}, 1000)', 50)(Buffer.from('x'))).toBe('failed')
    const missing = createFileScan({ command: ['/nowhere/clamdscan', '-'], log: silentLog })
    expect(await missing(Buffer.from('x'))).toBe('failed')
  })

  it('may end before it has read all of a large file', async () => {
    expect(await scanWith('process.exit(1)')(Buffer.alloc(4_000_000))).toBe('infected')
  })

  it('is not shown the secrets of the server', async () => {
    process.env.KANGCHENG_SECRET_OF_TEST = 'x'
    const scan = scanWith('process.exit(process.env.KANGCHENG_SECRET_OF_TEST ? 1 : 0)')
    expect(await scan(Buffer.from('x'))).toBe('clean')
    delete process.env.KANGCHENG_SECRET_OF_TEST
  })

  it('is not made without a command, and says so', async () => {
    expect(await createFileScan({ command: undefined, log: silentLog })(Buffer.from(EICAR))).toBe('not-scanned')
  })
})
