import { expect, it } from 'vitest'
import { run } from '../run-program.ts'

it('killed while it writes, the server loses nothing that it acknowledged and tears no bundle', async () => {
  const { code, out, err } = await run({ FHIR_KILLS: '3' }, 'bench/run.ts', 'fhir')
  expect([code, err, out]).toEqual([0, '', expect.stringMatching(/killed 3 times; acknowledged [1-9]/)])
}, 300_000)
