import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  type OfficeSection,
  type PublicationPage,
  SECTIONS_OF_KIND,
  type SectionCode,
} from '../../contract/publishing/index.ts'
import { refuseStatus, withAuthors } from '../../rules/publishing/publication-step.ts'
import { lockPublication, savePublication } from '../../store/publishing/publications.ts'
import { type Deps, inScope } from '../deps.ts'
import { pageOf } from './show-publication.ts'

/** Puts the office's own paragraphs into a section, or leaves the section out. Each writing is kept as a revision. */
export async function writeSection(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; section: SectionCode; text: OfficeSection },
): Promise<Result<PublicationPage>> {
  const may = await deps.access.require(actor, 'indicators.publication.draft', {}, 'planning')
  if (!may.ok) return may
  const { id, version, section, text } = request
  const look = { operation: 'indicators.write-section', subject: `publication/${id}`, detail: { section } }
  return inScope(deps, may.value, look, async (within) => {
    const publication = await lockPublication(within, may.value, id)
    if (!publication) return refuse('publication.not-found')
    if (publication.version !== version) return refuse('publication.changed-meanwhile')
    if (publication.status !== 'draft') return refuseStatus(publication.status)
    if (!(SECTIONS_OF_KIND[publication.kind] as readonly SectionCode[]).includes(section)) {
      return refuse('publication.section-unfit', { section })
    }
    const next = {
      ...publication,
      version: version + 1,
      authors: withAuthors(publication, accountsOf(actor)),
      office: { ...publication.office, [section]: text },
    }
    await savePublication(within, next, {
      kind: 'written',
      at: deps.clock.now().toISOString(),
      by: actor.userId,
      section,
      text,
    })
    return ok(await pageOf(deps, within, may.value, next))
  })
}
