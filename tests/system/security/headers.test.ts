import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { startCity } from '../start-city.ts'

const folder = mkdtempSync(join(tmpdir(), 'kangcheng-page-'))
writeFileSync(join(folder, 'index.html'), '<html><head></head><body></body></html>')
afterAll(() => rmSync(folder, { recursive: true }))
const city = await startCity({ webFolder: pathToFileURL(`${folder}/`) })

/** Directive → its sources. */
function policyOf({ headers }: { headers: Headers }): Map<string, string[]> {
  const policy = headers.get('content-security-policy') ?? ''
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources] as const
    }),
  )
}

describe('what a browser is told', () => {
  it.each(['/', '/plans', '/login'])(
    'of the page %s: no script and no style but ours, by a nonce used once',
    async (path) => {
      const answers = [await city.ask(path), await city.ask(path)]
      const nonces = answers.map((answer) => {
        const policy = policyOf(answer)
        expect(policy.get('script-src')).toEqual(["'self'"])
        expect(policy.get('default-src')).toEqual(["'self'"])
        expect(policy.get('object-src')).toEqual(["'none'"])
        expect(policy.get('frame-ancestors')).toEqual(["'none'"])
        const style = policy.get('style-src') ?? []
        expect(style).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w+/]{22}=='$/)])
        const nonce = style[1]?.slice(7, -1) ?? ''
        expect(answer.body).toContain(`nonce="${nonce}"`)
        return nonce
      })
      expect(new Set(nonces).size).toBe(2)
    },
  )

  it.each(['/api/v1/installation', '/api/v1/nothing', '/healthz', '/index.html', '/nothing.js'])(
    'of the answer %s: nothing of it runs or styles, and nobody keeps or frames it',
    async (path) => {
      const answer = await city.ask(path)
      expect([...policyOf(answer).values()].flat().join(' ')).not.toMatch(/unsafe|nonce/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('referrer-policy')).toBe('same-origin')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
      if (path.startsWith('/api/')) expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('server')).toBeNull()
      expect(answer.headers.get('x-powered-by')).toBeNull()
    },
  )
})
