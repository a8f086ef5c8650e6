import type { Readable } from 'node:stream'
import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { RecordRefusal } from '../../contract/refusals.ts'
import type { RecordView, RunWish, SavedView, ViewIssue, ViewPreview, ViewVersion } from '../../contract/views.ts'
import type { Issue } from '../../rules/issue.ts'
import { checkView } from '../../rules/views/check-view.ts'
import { compileView } from '../../rules/views/compile-view.ts'
import type { Row, ViewDefinition } from '../../rules/views/view-definition.ts'
import { insertView, type KeptView, newestViews, versionsOfView } from '../../store/views.ts'
import type { Deps } from '../deps.ts'
import { refuseMaskedOutput } from '../masked-answers.ts'
import { type OpenView, openView } from './open-view.ts'
import { BATCH, queryView, statementOf, streamView, ViewDataFault, viewBatches } from './run-view.ts'

const PREVIEW_ROWS = 50
const PREVIEW_ASKS = 2_000

export type RunAnswer =
  | { readonly ok: true; readonly stream: Readable }
  | { readonly ok: false; readonly status: 403 | 422; readonly issues: readonly Issue[] }

/** Views that the desk keeps, and their rows. Which permission a question takes is for the routes to say. */
export function createViews(deps: Deps) {
  const db: Kysely<unknown> = deps.database.kysely

  const shown = async (views: readonly KeptView[]) => {
    const names = await directoryIn(db).namesOfUsers([...new Set(views.map(({ savedBy }) => savedBy))])
    return views.map((view) => ({
      ...summaryOf(view),
      savedBy: names[view.savedBy] ?? view.savedBy,
      definition: view.definition,
    }))
  }
  const note = (decision: Decision, operation: string, subject: string) =>
    deps.access.noteLook(decision, { operation, subject }, { outcome: 'done' })

  const runDefinition = async (
    decision: Decision,
    definition: unknown,
    { format = 'csv', engine = 'stream', limit }: Pick<RunWish, 'format' | 'engine'> & { limit?: number | undefined },
  ): Promise<RunAnswer> => {
    const refused = await refuseMaskedOutput(deps, decision, 'records.run-view')
    if (refused) return { ...refused, status: 403 }
    const checked = checkView(definition)
    if (!checked.ok) return unfit(checked.issues)
    const { view } = checked
    try {
      if (engine === 'stream') return { ok: true, stream: await streamView(deps, decision, view, { format, limit }) }
      const query = statementOf(view, decision)
      if (query) return { ok: true, stream: await queryView(deps, decision, { view, query }, format) }
      return unfit([CANNOT_QUERY])
    } catch (error) {
      if (error instanceof ViewDataFault) return unfit([error.issue])
      if (isDataFault(error)) return unfit([NOT_ITS_DATA])
      throw error
    }
  }

  return {
    runDefinition,

    async list(decision: Decision): Promise<RecordView[]> {
      await note(decision, 'records.list-views', '')
      const views = await shown(await newestViews(db))
      return views.map(({ definition: _definition, ...view }) => view)
    },

    /** All versions, newest first. */
    async show(decision: Decision, code: string): Promise<Result<ViewVersion[], RecordRefusal>> {
      const versions = await versionsOfView(db, code)
      await note(decision, 'records.read-view', `view/${code}`)
      return versions.length === 0 ? refuse('records.view-unknown') : ok(await shown(versions))
    },

    async save(decision: Decision, code: string, saved: SavedView): Promise<Result<RecordView, RecordRefusal>> {
      const checked = checkView(saved.definition)
      if (!checked.ok) {
        const [first] = checked.issues
        const look = { operation: 'records.save-view', subject: `view/${code}` }
        await deps.access.noteLook(decision, look, { outcome: 'refused', refusal: 'records.view-faulty' })
        return refuse('records.view-faulty', { count: checked.issues.length, first: first?.diagnostics ?? '' })
      }
      const view: KeptView = {
        code,
        version: saved.version + 1,
        title: saved.title.trim(),
        definition: saved.definition,
        savedAt: deps.clock.now(),
        savedBy: decision.actor.userId,
      }
      const look = { operation: 'records.save-view', subject: `view/${code}`, detail: { version: view.version } }
      return deps.access.within(decision, look, async (trx): Promise<Result<RecordView, RecordRefusal>> => {
        const isSaved = await insertView(trx, view, saved.version)
        return isSaved ? ok({ ...summaryOf(view), savedBy: decision.actor.userId }) : refuse('records.view-changed')
      })
    },

    /** The first rows of a view as it stands, or what is wrong with it. */
    async preview(decision: Decision, definition: unknown, most = PREVIEW_ASKS): Promise<ViewPreview> {
      const refused = await refuseMaskedOutput(deps, decision, 'records.check-view')
      if (refused)
        return { issues: refused.issues.map(issueOf), columns: [], rows: [], asked: 0, whole: false, sql: false }
      const checked = checkView(definition)
      if (!checked.ok) {
        await note(decision, 'records.check-view', '')
        return { issues: checked.issues.map(issueOf), columns: [], rows: [], asked: 0, whole: false, sql: false }
      }
      const { view } = checked
      const columns = compileView(view).columns.map(({ name, type, collection }) => ({
        name,
        ...(type === undefined ? {} : { type }),
        collection,
      }))
      const { rows, asked, whole, issues } = await firstRows(deps, decision, view, most)
      return {
        issues: issues.map(issueOf),
        columns,
        rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
        asked,
        whole,
        sql: statementOf(view, decision) !== undefined,
      }
    },

    /** A version of a kept view as it is read by engines beside this one, which write down whom the rows are for. */
    async open(decision: Decision, code: string, version: number): Promise<Result<OpenView, RecordRefusal>> {
      const kept = (await versionsOfView(db, code)).find((one) => one.version === version)
      if (!kept) return refuse('records.view-unknown')
      const checked = checkView(kept.definition)
      if (checked.ok) return ok(openView(deps, decision, checked.view))
      return refuse('records.view-fails', { first: checked.issues[0]?.diagnostics ?? '' })
    },

    /** A kept view as a file. */
    async run(decision: Decision, code: string, wish: RunWish): Promise<Result<Readable, RecordRefusal>> {
      const versions = await versionsOfView(db, code)
      const kept = versions.find(({ version }) => wish.version === undefined || version === wish.version)
      if (!kept) {
        await note(decision, 'records.run-view', `view/${code}`)
        return refuse('records.view-unknown')
      }
      const answer = await runDefinition(decision, kept.definition, wish)
      if (answer.ok) return ok(answer.stream)
      await note(decision, 'records.run-view', `view/${code}`)
      return refuse('records.view-fails', { first: answer.issues[0]?.diagnostics ?? '' })
    },
  }
}

function unfit(issues: readonly Issue[]): Exclude<RunAnswer, { ok: true }> {
  return { ok: false, status: 422, issues }
}

const CANNOT_QUERY: Issue = {
  severity: 'error',
  code: 'not-supported',
  diagnostics: 'The database cannot run this view; the engine stream can.',
}
const NOT_ITS_DATA: Issue = {
  severity: 'error',
  code: 'value',
  diagnostics:
    'The data are not what the view asks for: several values in one column, or a value that cannot be converted.',
}

/** Text that cannot be converted: how a statement of a view fails on purpose. */
function isDataFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22P02'
}

function summaryOf({ code, version, title, definition, savedAt, savedBy }: KeptView): RecordView {
  const resource = typeof definition.resource === 'string' ? definition.resource : ''
  return { code, version, title, resource, savedAt: savedAt.toISOString(), savedBy }
}

function issueOf({ code, diagnostics, expression }: Issue): ViewIssue {
  const place = expression?.[0]
  return { code, text: diagnostics, ...(place === undefined ? {} : { place }) }
}

async function firstRows(deps: Deps, decision: Decision, view: ViewDefinition, most: number) {
  const rows: Row[] = []
  let asked = 0
  let whole = true
  try {
    for await (const batch of viewBatches(deps, decision, view)) {
      asked += batch.asked
      rows.push(...batch.rows.slice(0, PREVIEW_ROWS + 1 - rows.length))
      whole = rows.length <= PREVIEW_ROWS && batch.asked < BATCH
      if (rows.length > PREVIEW_ROWS || asked >= most) break
    }
  } catch (error) {
    if (!(error instanceof ViewDataFault)) throw error
    return { rows, asked, whole: false, issues: [error.issue] }
  }
  return { rows: rows.slice(0, PREVIEW_ROWS), asked, whole, issues: [] }
}
