import { expect, it } from 'vitest'
import { startCity } from './start-city.ts'
it('x', async () => {
  const t = performance.now()
  const city = await startCity()
  console.error(performance.now() - t)
  console.error(city.server.printRoutes({ commonPrefix: false }))
  const r = city.server.findRoute({ url: '/api/v1/plans/:plan', method: 'GET' })
  console.error(r && Object.keys(r), (r as any)?.store?.config)
  const api = (await city.ask('/api/openapi.json')).body as any
  console.error(Object.keys(api.paths))
  expect(1).toBe(1)
})
