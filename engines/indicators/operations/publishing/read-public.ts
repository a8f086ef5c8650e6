import { ok, type Result, refuse, type Words } from '@kangcheng/kernel'
import type { CalendarEntry, PublicationContent, PublishedIndicator, Release } from '../../contract/publishing/index.ts'
import { loadReleasedContent, loadReleaseFile, loadReleases } from '../../store/publishing/releases.ts'
import type { Within } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import type { SentFile } from './export-publication.ts'
import { calendarIn } from './release-calendar.ts'

/** All that is public, with the indicators of the newest report of each plan and region. */
export interface PublicShelf {
  releases: Release[]
  calendar: CalendarEntry[]
  reports: { release: Release; regionName: Words; indicators: PublishedIndicator[] }[]
}

/**
 * What anybody may read. Nobody has signed in, so nobody is asked for a permission, and the database opens no place. What
 * stands is asked anew each time; what an edition says never changes, so it is read once and kept while it stands.
 */
export function createPublicShelf(deps: Deps): () => Promise<PublicShelf> {
  let kept: ReadonlyMap<string, PublicationContent> = new Map()
  return () =>
    inPublic(deps, async (within) => {
      const releases = await loadReleases(within)
      const standing = new Map<string, PublicationContent>()
      const reports: PublicShelf['reports'] = []
      for (const release of newestReports(releases)) {
        const key = `${release.publication} ${release.edition}`
        const content = kept.get(key) ?? (await loadReleasedContent(within, release))
        if (!content) continue
        standing.set(key, content)
        reports.push({ release, regionName: content.regionName, indicators: content.indicators })
      }
      kept = standing
      return { releases, calendar: await calendarIn(within, deps.clock.today(), releases), reports }
    })
}

/** A file of a release that is still public. */
export async function showPublicFile(
  deps: Deps,
  question: { id: string; edition: number; file: string },
): Promise<Result<SentFile>> {
  const { id, edition, file } = question
  const found = await inPublic(deps, (within) => loadReleaseFile(within, { publication: id, edition, file }))
  return found ? ok(found) : refuse('publication.no-such-file')
}

/** The annual reports that stand for their plan and region: the latest period, its latest edition. */
function newestReports(releases: readonly Release[]): Release[] {
  const open = releases.filter(({ kind, withdrawnOn }) => kind === 'annual-report' && withdrawnOn === undefined)
  const places = Map.groupBy(open, ({ plan, region }) => `${plan} ${region}`)
  return [...places.values()].flatMap(
    (own) =>
      own.toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : b.edition - a.edition))[0] ?? [],
  )
}

function inPublic<Answer>(deps: Deps, work: (within: Within) => Promise<Answer>): Promise<Answer> {
  return deps.access.withinPublic((trx) => work(trx as Within))
}
