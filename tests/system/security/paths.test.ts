import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { askRaw } from '../send-raw.ts'
import { startCity } from '../start-city.ts'

const SECRET = 'what no page may show'
const folder = mkdtempSync(join(tmpdir(), 'kangcheng-web-'))
mkdirSync(join(folder, 'web/assets'), { recursive: true })
writeFileSync(join(folder, 'secret'), SECRET)
writeFileSync(join(folder, 'web/.env'), SECRET)
writeFileSync(join(folder, 'web/index.html'), '<h1>page</h1>')
symlinkSync(join(folder, 'secret'), join(folder, 'web/assets/.link'))
afterAll(() => rmSync(folder, { recursive: true }))
const city = await startCity({ webFolder: pathToFileURL(`${join(folder, 'web')}/`) })

const UP = ['..', '%2e%2e', '%2E.', '.%2e', '..%00', '..;', '%c0%ae%c0%ae', '%252e%252e', '．．', '..%5c..']
const SLASHES = ['/', '%2f', '%5c', '//', '/./', '%252f']

describe('no address leads out of the folder of pages', () => {
  it.each(UP)('up by %s', async (up) => {
    for (const slash of SLASHES) {
      for (const start of ['/', '/assets/', '/api/v1/', '/assets/x/']) {
        const path = encodeURI(`${start}${`${up}${slash}`.repeat(3)}secret`).replaceAll('%25', '%')
        const answer = await askRaw(city.address, path)
        expect([path, answer.text.includes(SECRET), answer.status < 500]).toEqual([path, false, true])
      }
    }
  })

  it.each(['/.env', '/%2eenv', '/assets/.link', '/.', '/%00', '/assets/%00.html', '/con', '/index.html/..%2f.env'])(
    'nor to what is hidden in it: %s',
    async (path) => {
      const answer = await askRaw(city.address, path)
      expect([answer.text.includes(SECRET), answer.status < 500]).toEqual([false, true])
    },
  )
})

it('nothing of this was an error of ours', () => expect(city.errors).toEqual([]))
