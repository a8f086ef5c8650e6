import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asLesserUser, lesserUser } from './unprivileged.ts'

const folder = mkdtempSync(join(tmpdir(), 'kangcheng-unprivileged-'))
const stranger = { uid: 64_999, gid: 64_999 }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('asLesserUser', () => {
  const program = join(folder, 'postgres')

  it('runs as ourselves when we are not root', () => {
    expect(asLesserUser(program, ['-D'], undefined, [program])).toEqual({ command: program, parameters: ['-D'] })
  })

  it('is just the user where every folder above is open', () => {
    chmodSync(folder, 0o711)
    expect(asLesserUser(program, ['-D'], stranger, [program])).toEqual({
      command: program,
      parameters: ['-D'],
      user: stranger,
    })
  })

  it('asks for the capability to pass closed folders where one is closed', () => {
    chmodSync(folder, 0o700)
    const { command, parameters, user } = asLesserUser(program, ['-D'], stranger, [program])
    expect(command).toBe('setpriv')
    expect(parameters).toEqual(expect.arrayContaining(['--reuid=64999', '--ambient-caps=+dac_override']))
    expect(parameters.slice(-2)).toEqual([program, '-D'])
    expect(user).toBeUndefined()
  })
})

describe('lesserUser', () => {
  it.runIf(process.geteuid?.() === 0)('prefers the user postgres to nobody', () => {
    const passwd = join(folder, 'passwd')
    writeFileSync(passwd, 'root:x:0:0::/:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:70:71::/:/bin/sh\n')
    expect(lesserUser(passwd)).toEqual({ uid: 70, gid: 71 })
    writeFileSync(passwd, 'root:x:0:0::/:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n')
    expect(lesserUser(passwd)).toEqual({ uid: 65_534, gid: 65_533 })
  })

  it.runIf(process.geteuid?.() !== 0)('is nobody else when we are not root', () => {
    expect(lesserUser()).toBeUndefined()
  })
})
