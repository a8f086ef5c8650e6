/**
 * Writes `generated/schema.d.ts` from the OpenAPI document of the server.
 * Usage: node apps/web-kit/api/generate.ts openapi.json
 */
import { readFile, writeFile } from 'node:fs/promises'
import openapiTypescript, { astToString } from 'openapi-typescript'

const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: node apps/web-kit/api/generate.ts openapi.json\n')
  process.exit(2)
}
const document = JSON.parse(await readFile(file, 'utf8'))
const ast = await openapiTypescript(document, { alphabetize: true })
const target = new URL('./generated/schema.d.ts', import.meta.url)
await writeFile(
  target,
  `// Written by api/generate.ts from the server's OpenAPI document; not edited by hand.\n${astToString(ast)}`,
)
process.stdout.write(`${target.pathname}\n`)
