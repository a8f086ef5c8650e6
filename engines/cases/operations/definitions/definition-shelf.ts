import { prepareForm } from '@kangcheng/forms'
import type { Database } from '@kangcheng/platform'
import type { DefinitionBundle } from '../../contract/definition/bundle.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { type PreparedDefinition, prepareDefinition } from '../../rules/definition/prepare.ts'
import { listDefinitions } from '../../store/definitions.ts'

/** Every version of every definition, ready to be run. Versions never change, so what was read once stays. */
export interface DefinitionShelf {
  /** Reads what is in the database; what this process has already stays as it is. */
  read(): Promise<void>
  /** The version a case is on. Throws where it is not there: a case cannot be on it then. */
  at(state: Pick<CaseState, 'definition' | 'version'>): PreparedDefinition
  /** Whether a version is here; else {@link read} looks for it. */
  has(state: Pick<CaseState, 'definition' | 'version'>): boolean
  /** The same as it was entered. */
  bundle(state: Pick<CaseState, 'definition' | 'version'>): DefinitionBundle
  /** The newest version, which new cases take. */
  latest(code: string): PreparedDefinition | undefined
  all(): readonly PreparedDefinition[]
  put(bundle: DefinitionBundle): void
}

export function createDefinitionShelf(database: Database): DefinitionShelf {
  const versions = new Map<string, { bundle: DefinitionBundle; prepared: PreparedDefinition }>()
  const newest = new Map<string, PreparedDefinition>()
  const keyOf = (code: string, version: number) => `${code} ${version}`
  const put = (bundle: DefinitionBundle) => {
    const prepared = prepareBundle(bundle)
    const { code, version } = prepared.definition
    versions.set(keyOf(code, version), { bundle, prepared })
    if ((newest.get(code)?.definition.version ?? 0) <= version) newest.set(code, prepared)
  }
  const find = ({ definition, version }: Pick<CaseState, 'definition' | 'version'>) => {
    const found = versions.get(keyOf(definition, version))
    if (!found) throw new Error(`there is no version ${version} of ${definition}`)
    return found
  }
  return {
    put,
    read: async () => {
      for (const { code, version, body } of await listDefinitions(database.kysely)) {
        if (!versions.has(keyOf(code, version))) put(body)
      }
    },
    has: ({ definition, version }) => versions.has(keyOf(definition, version)),
    at: (state) => find(state).prepared,
    bundle: (state) => find(state).bundle,
    latest: (code) => newest.get(code),
    all: () => [...newest.values()],
  }
}

export function prepareBundle({ definition, questionnaires, sheets }: DefinitionBundle): PreparedDefinition {
  return prepareDefinition(
    definition,
    new Map(questionnaires.map((questionnaire) => [questionnaire.code, prepareForm(questionnaire)])),
    new Map(sheets.map((sheet) => [sheet.code, sheet])),
  )
}
