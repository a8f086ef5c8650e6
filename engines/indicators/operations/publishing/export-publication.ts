import type { Actor } from '@kangcheng/access'
import { type Language, ok, type Result, refuse } from '@kangcheng/kernel'
import { writeHtml } from '@kangcheng/typesetting'
import { documentOf } from '../../rules/publishing/document-of.ts'
import { loadPublication } from '../../store/publishing/publications.ts'
import { loadReleaseFile } from '../../store/publishing/releases.ts'
import { type Deps, inScope } from '../deps.ts'
import { type FileFormat, writeFile } from './write-files.ts'

export interface SentFile {
  name: string
  format: FileFormat
  content: Uint8Array
}

/** The publication as it stands now, as a file to pass around. A draft says so on its first page and in its name. */
export async function exportPublication(
  deps: Deps,
  actor: Actor,
  question: { id: string; language: Language; format: FileFormat },
): Promise<Result<SentFile>> {
  const { id, language, format } = question
  const publication = await asItStands(deps, actor, id, { format, language })
  if (!publication.ok) return publication
  return writeFile(deps.printer, publication.value, { language, format, day: deps.clock.today() })
}

/** The same as one page of HTML to look at. */
export async function previewPublication(
  deps: Deps,
  actor: Actor,
  question: { id: string; language: Language },
): Promise<Result<string>> {
  const { id, language } = question
  const publication = await asItStands(deps, actor, id, { format: 'html', language })
  if (!publication.ok) return publication
  return ok(await writeHtml(documentOf(publication.value, language, deps.clock.today())))
}

/** A file of an edition that was released, as it was then; of a withdrawn one too, for those of the place. */
export async function showReleasedFile(
  deps: Deps,
  actor: Actor,
  question: { id: string; edition: number; file: string },
): Promise<Result<SentFile>> {
  const may = await deps.access.require(actor, 'indicators.publication.read', {}, 'planning')
  if (!may.ok) return may
  const { id, edition, file } = question
  const look = { operation: 'indicators.show-released-file', subject: `publication/${id}`, detail: { edition, file } }
  return inScope(deps, may.value, look, async (within) => {
    if (!(await loadPublication(within, may.value, id))) return refuse('publication.not-found')
    const found = await loadReleaseFile(within, { publication: id, edition, file })
    return found ? ok(found) : refuse('publication.no-such-file')
  })
}

async function asItStands(deps: Deps, actor: Actor, id: string, detail: Record<string, string>) {
  const may = await deps.access.require(actor, 'indicators.publication.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.export-publication', subject: `publication/${id}`, detail }
  return inScope(deps, may.value, look, async (within) => {
    const publication = await loadPublication(within, may.value, id)
    return publication ? ok(publication) : refuse('publication.not-found')
  })
}
