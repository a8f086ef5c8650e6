import { sql } from 'kysely'
import type { PublicationContent, Release, ReleaseFile } from '../../contract/publishing/index.ts'
import type { Told } from '../../rules/publishing/suppression/public-cells.ts'
import type { Within } from '../tables.ts'

/** A file of a release with its bytes. */
export interface WrittenFile extends ReleaseFile {
  content: Uint8Array
}

interface NewRelease {
  release: Omit<Release, 'files'>
  regionPath: string
  content: PublicationContent
  files: readonly WrittenFile[]
  at: Date
  by: string
}

/** Which releases: all that were ever public, those of one publication, those that are public still. */
export interface ReleaseFilter {
  publication?: string | undefined
  standing?: boolean
}

/** Waits until nobody else is releasing; whoever comes next sees what was released here. */
export async function takeReleaseTurn(within: Within): Promise<void> {
  await within.selectFrom('indicators.release_turn').select('turn').forUpdate().execute()
}

/** Keeps an edition with its files. It is never changed but by its withdrawal. */
export async function insertRelease(
  within: Within,
  { release, regionPath, content, files, at, by }: NewRelease,
): Promise<void> {
  const key = { region_code: release.region, publication_id: release.publication, edition: release.edition }
  await within
    .insertInto('indicators.release')
    .values({
      ...key,
      region_path: regionPath,
      kind: release.kind,
      plan_code: release.plan,
      period: release.period,
      title: JSON.stringify(release.title),
      as_of: release.asOf,
      invented: release.invented,
      changes: release.changes ?? null,
      content: JSON.stringify(content),
      released_on: release.releasedOn,
      released_at: at,
      released_by: by,
      withdrawn_on: null,
      withdrawn_because: null,
    })
    .execute()
  await within
    .insertInto('indicators.release_file')
    .values(
      files.map(({ file, language, format, name, content: bytes, sha256 }) => ({
        ...key,
        region_path: regionPath,
        file,
        language,
        format,
        name,
        content: Buffer.from(bytes),
        sha256,
        open: true,
      })),
    )
    .execute()
}

/** Every edition of a publication leaves the public at once: the reason speaks of the report, not of one file. */
export async function withdrawReleases(
  within: Within,
  { region, publication }: { region: string; publication: string },
  { on, because }: { on: string; because: string },
): Promise<void> {
  await within
    .updateTable('indicators.release')
    .set({ withdrawn_on: on, withdrawn_because: because })
    .where('region_code', '=', region)
    .where('publication_id', '=', publication)
    .where('withdrawn_on', 'is', null)
    .execute()
  await within
    .updateTable('indicators.release_file')
    .set({ open: false })
    .where('region_code', '=', region)
    .where('publication_id', '=', publication)
    .execute()
}

/** Releases with their files but without bytes, newest first. Whoever may not see the files of one sees none of them. */
export async function loadReleases(within: Within, filter: ReleaseFilter = {}): Promise<Release[]> {
  const rows = await within
    .selectFrom('indicators.release')
    .select(['region_code', 'publication_id', 'edition', 'kind', 'plan_code', 'period', 'title', 'as_of', 'invented'])
    .select(['changes', 'released_on', 'withdrawn_on', 'withdrawn_because'])
    .$if(filter.publication !== undefined, (query) => query.where('publication_id', '=', filter.publication ?? ''))
    .$if(filter.standing === true, (query) => query.where('withdrawn_on', 'is', null))
    .orderBy('released_at', 'desc')
    .orderBy('edition', 'desc')
    .execute()
  const files = await within
    .selectFrom('indicators.release_file')
    .select(['publication_id', 'edition', 'file', 'language', 'format', 'name', 'sha256'])
    .select(sql<number>`octet_length(content)`.as('bytes'))
    .$if(filter.publication !== undefined, (query) => query.where('publication_id', '=', filter.publication ?? ''))
    .orderBy('language', 'desc')
    .orderBy('format')
    .execute()
  return rows.map((row) => ({
    publication: row.publication_id,
    edition: row.edition,
    kind: row.kind,
    plan: row.plan_code,
    region: row.region_code,
    period: row.period,
    title: row.title,
    asOf: row.as_of,
    invented: row.invented,
    releasedOn: row.released_on,
    ...(row.changes === null ? {} : { changes: row.changes }),
    ...(row.withdrawn_on === null ? {} : { withdrawnOn: row.withdrawn_on }),
    ...(row.withdrawn_because === null ? {} : { withdrawnBecause: row.withdrawn_because }),
    files: files
      .filter((file) => file.publication_id === row.publication_id && file.edition === row.edition)
      .map(({ publication_id: _publication, edition: _edition, ...file }) => file),
  }))
}

/** What an edition said; nothing of one that was withdrawn. */
export async function loadReleasedContent(
  within: Within,
  { publication, edition }: Pick<Release, 'publication' | 'edition'>,
): Promise<PublicationContent | undefined> {
  const row = await within
    .selectFrom('indicators.release')
    .select('content')
    .where('publication_id', '=', publication)
    .where('edition', '=', edition)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return row?.content
}

/** The figures of every edition that stands in public, of whichever region. */
export async function loadTold(within: Within): Promise<Told[]> {
  const rows = await within
    .selectFrom('indicators.release')
    .select(['kind', 'region_code as region'])
    .select(sql<PublicationContent['figures']>`content -> 'figures'`.as('figures'))
    .select(sql<PublicationContent['indicators']>`content -> 'indicators'`.as('indicators'))
    .where('withdrawn_on', 'is', null)
    .execute()
  return rows.map(({ kind, region, ...content }) => ({ kind, region, content }))
}

export async function loadReleaseFile(
  within: Within,
  { publication, edition, file }: { publication: string; edition: number; file: string },
): Promise<Pick<WrittenFile, 'name' | 'format' | 'sha256' | 'content'> | undefined> {
  return within
    .selectFrom('indicators.release_file')
    .select(['name', 'format', 'sha256', 'content'])
    .where('publication_id', '=', publication)
    .where('edition', '=', edition)
    .where('file', '=', file)
    .executeTakeFirst()
}
