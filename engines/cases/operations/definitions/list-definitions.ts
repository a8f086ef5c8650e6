import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DefinitionBundle } from '../../contract/definition/bundle.ts'
import { rolePermission } from '../../contract/permissions.ts'
import type { DefinitionLine } from '../../contract/running/case-page.ts'
import type { Deps } from '../deps.ts'

/** The kinds of case there are, and which of them the asker may start. */
export async function showDefinitions(deps: Deps, decision: Decision): Promise<Result<DefinitionLine[]>> {
  const look = { operation: 'cases.list-definitions', subject: 'definitions' }
  return deps.access.lookAt({ decision, look }, {}, async () =>
    ok(
      deps.shelf.all().map(({ definition: { code, version, name, description, start, stages } }) => ({
        ...{ code, version, name, ...(description && { description }) },
        mayStart: start.by.some((role) => decision.placesOf(rolePermission(code, role)).length > 0),
        stages: stages.map((stage) => ({ code: stage.code, name: stage.name })),
      })),
    ),
  )
}

/** One version with its forms and sheets: what pages draw forms and diagrams from. The newest where none is named. */
export async function showDefinition(
  deps: Deps,
  decision: Decision,
  { code, version }: { code: string; version?: number | undefined },
): Promise<Result<DefinitionBundle>> {
  const look = { operation: 'cases.show-definition', subject: `definition/${code}` }
  return deps.access.lookAt({ decision, look }, {}, async () => {
    const wanted = version ?? deps.shelf.latest(code)?.definition.version
    const at = { definition: code, version: wanted ?? 0 }
    if (!deps.shelf.has(at)) await deps.shelf.read()
    return deps.shelf.has(at)
      ? ok(deps.shelf.bundle(at))
      : refuse('cases.definition-not-found', { definition: code.slice(0, 60) })
  })
}
