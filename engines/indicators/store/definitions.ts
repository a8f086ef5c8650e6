import type { AppraisalScheme } from '../contract/appraisal/index.ts'
import type { DataSetDefinition } from '../contract/collecting/index.ts'
import type { EvaluationScheme, IndexDefinition, IndicatorDefinition } from '../contract/index.ts'
import type { Within } from './tables.ts'

interface DefinitionKinds {
  indicator: IndicatorDefinition
  index: IndexDefinition
  'data-set': DataSetDefinition
  'appraisal-scheme': AppraisalScheme
  'evaluation-scheme': EvaluationScheme
}

/** Keeps a version of a definition; the same version loaded again replaces its body, since packs are its only source. */
export async function saveDefinitions<Kind extends keyof DefinitionKinds>(
  within: Within,
  kind: Kind,
  definitions: readonly { pack: string; body: DefinitionKinds[Kind] }[],
  loadedAt: Date,
): Promise<void> {
  if (definitions.length === 0) return
  await within
    .insertInto('indicators.definition')
    .values(
      definitions.map(({ pack, body }) => ({
        kind,
        code: body.code,
        version: body.version,
        body: JSON.stringify(body),
        pack,
        loaded_at: loadedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['kind', 'code', 'version']).doUpdateSet((update) => ({
        body: update.ref('excluded.body'),
        pack: update.ref('excluded.pack'),
        loaded_at: update.ref('excluded.loaded_at'),
      })),
    )
    .execute()
}

/** The newest version of each definition of a kind, by code; all of them when no codes are given. */
export async function loadDefinitions<Kind extends keyof DefinitionKinds>(
  within: Within,
  kind: Kind,
  codes?: readonly string[],
): Promise<Map<string, DefinitionKinds[Kind]>> {
  if (codes?.length === 0) return new Map()
  const rows = await within
    .selectFrom('indicators.definition')
    .select(['code', 'body'])
    .where('kind', '=', kind)
    .$if(codes !== undefined, (query) => query.where('code', 'in', codes ?? []))
    .orderBy('code')
    .orderBy('version')
    .execute()
  return new Map(rows.map((row) => [row.code, row.body as DefinitionKinds[Kind]]))
}
