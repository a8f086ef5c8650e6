import { describe, expect, it } from 'vitest'
import { createLog, scrub } from './log.ts'

function captured() {
  const lines: string[] = []
  return { lines, log: createLog({ level: 'debug', destination: { write: (line: string) => lines.push(line) } }) }
}

describe('log', () => {
  it('writes one JSON line with level, time, message and fields', () => {
    const { lines, log } = captured()
    log.info('job finished', { job: 'evaluate', milliseconds: 12, attempt: 1 })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      message: 'job finished',
      job: 'evaluate',
      milliseconds: 12,
      attempt: 1,
    })
  })

  it('drops fields that are not on the list and values that are not scalar', () => {
    const { lines, log } = captured()
    const smuggled = { job: { name: '张三' }, name: '张三', body: '{"id":"990101199001011234"}', count: 3 }
    log.info('smuggled', smuggled as never)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      message: 'smuggled',
      count: 3,
    })
  })

  it('refuses a message made at run time, by type', () => {
    const { lines, log } = captured()
    const name: string = '张三'
    // @ts-expect-error only a literal message compiles
    log.debug(name)
    // @ts-expect-error nor does a template
    log.debug(`looked at ${name}`)
    expect(lines).toHaveLength(2)
  })

  it('keeps frames and code of an error but no value it quotes', () => {
    const { lines, log } = captured()
    const cause = Object.assign(new Error('invalid input syntax for type bigint: "zhangsan"'), { code: '22P02' })
    log.error('operation failed', { error: new Error('张三 990101199001011234 at zhang@example.org', { cause }) })
    const line = JSON.parse(lines[0] ?? '')
    expect(lines[0]).not.toMatch(/张三|990101|zhang/)
    expect(line.error.stack[0]).toContain('log.test.ts')
    expect(line.error.cause).toMatchObject({ code: '22P02', message: 'invalid input syntax for type bigint: "…"' })
  })

  it.each([
    ['relation "indicators.plan" does not exist', 'relation "indicators.plan" does not exist'],
    [
      'Unexpected token 张, "{"name":"张三"}" is not valid JSON',
      'Unexpected token …, "…"name"…"…"…" is not valid JSON',
    ],
    ['Key (phone)=(138 0013 8000) exists', 'Key (phone)=(#) exists'],
    ['９９０１０１１９９００１０１１２３X missing', '# missing'],
    ['it\'s open-ended "王五', 'it\'s open-ended "…"'],
    ['took 1200 ms in 2024', 'took 1200 ms in 2024'],
  ])('scrubs %s', (text, expected) => {
    expect(scrub(text)).toBe(expected)
  })
})
