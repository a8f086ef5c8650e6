import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCity } from './start-city.ts'

const city = await startCity()

it('gives the web the types of the API as it is: npm run api-types after a change', async () => {
  const { body } = await city.server.inject('/api/openapi.json')
  const generate = join(import.meta.dirname, '../../apps/web-kit/api/generate.ts')
  const { status, stderr } = spawnSync(process.execPath, [generate, '--check'], { input: body, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
