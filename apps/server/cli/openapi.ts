import type { Command } from 'commander'
import { createServer } from '../http.ts'
import { withPlatform } from './with-platform.ts'

export function openapiVerb(program: Command): void {
  program
    .command('openapi')
    .description('the description of the API (OpenAPI 3.1) as the server gives it at /api/openapi.json')
    .action(() =>
      withPlatform(async (platform) => {
        const server = await createServer(platform, [])
        const { body } = await server.inject('/api/openapi.json')
        await server.close()
        process.stdout.write(`${body}\n`)
      }),
    )
}
