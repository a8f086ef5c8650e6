import { StartFailure } from '@kangcheng/platform'
import { Command } from 'commander'
import { auditVerbs } from './cli/audit.ts'
import { linkVerb } from './cli/link.ts'
import { openapiVerb } from './cli/openapi.ts'
import { packVerbs } from './cli/pack.ts'
import { planVerbs } from './cli/plan.ts'
import { reportVerbs } from './cli/report.ts'
import { serveVerb } from './cli/serve.ts'
import { targetVerbs } from './cli/target.ts'
import { userVerbs } from './cli/user.ts'
import { VERSION } from './http.ts'

const program = new Command('kangcheng')
  .description('Kangcheng 康城: the same operations as the API, from the command line')
  .version(VERSION)
for (const add of [
  serveVerb,
  packVerbs,
  planVerbs,
  reportVerbs,
  targetVerbs,
  userVerbs,
  auditVerbs,
  linkVerb,
  openapiVerb,
])
  add(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof StartFailure)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
