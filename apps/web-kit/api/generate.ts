import { readFileSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import openapiTypescript, { astToString } from 'openapi-typescript'

/**
 * `npm run api-types`: writes `generated/schema.d.ts` from the server's OpenAPI document on standard input.
 * With `--check` it writes nothing and exits 1 when the file is not what the server says.
 */
const target = new URL('./generated/schema.d.ts', import.meta.url)
const ast = await openapiTypescript(JSON.parse(await text(process.stdin)), { alphabetize: true })
const written = `// Written by api/generate.ts from the server's OpenAPI document; not edited by hand.\n${astToString(ast)}`

if (!process.argv.includes('--check')) {
  writeFileSync(target, written)
} else if (readFileSync(target, 'utf8') !== written) {
  process.stderr.write('the API has changed and its client types have not: npm run api-types\n')
  process.exitCode = 1
}
