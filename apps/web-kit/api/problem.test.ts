import { describe, expect, it } from 'vitest'
import { Problem } from './problem.ts'

describe('Problem', () => {
  it('carries the refusal with words, details and request id', () => {
    const problem = new Problem(409, {
      code: 'draft.changed-meanwhile',
      words: { zh: '草稿已被修改', en: 'The draft has changed' },
      details: { version: 4 },
      requestId: 'r-1',
    })
    expect(problem).toMatchObject({ code: 'draft.changed-meanwhile', status: 409, requestId: 'r-1' })
    expect(problem.words?.en).toBe('The draft has changed')
    expect(problem.details.version).toBe(4)
  })
  it('names what is no refusal by its status, and silence as unreachable', () => {
    expect(new Problem(502, '<html>').code).toBe('http.502')
    expect(new Problem(0, undefined).code).toBe('network.unreachable')
  })
})
