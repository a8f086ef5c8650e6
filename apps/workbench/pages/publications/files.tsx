import type { PublicationPage, Release } from '@kangcheng/indicators/contract'
import { formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { publicationWords } from './words.ts'

/** The document as it stands, and every edition that was released. */
export function Files({ page }: { page: PublicationPage }) {
  const t = useWords(publicationWords)
  const { id, languages, status } = page.publication
  const isOpen = status === 'draft' || status === 'approved'
  if (!isOpen && page.releases.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="publication-files">
      <h2 id="publication-files">{t('downloads')}</h2>
      {isOpen && (
        <ul className="publication-files">
          {languages.flatMap((language) =>
            (['docx', 'pdf'] as const).map((format) => (
              <li key={`${language}.${format}`}>
                <a href={`/api/v1/publications/${id}/files/${language}.${format}`} download>
                  {t(format === 'docx' ? 'draftWord' : 'draftPdf', { language: t(language) })}
                </a>
              </li>
            )),
          )}
        </ul>
      )}
      {page.releases.map((release) => (
        <ReleasedFiles key={release.edition} release={release} />
      ))}
    </section>
  )
}

function ReleasedFiles({ release }: { release: Release }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const { publication, edition, releasedOn, changes, withdrawnOn, withdrawnBecause } = release
  return (
    <div className="stack">
      <h3>{t('releasedFiles', { edition, day: formatDay(releasedOn, language) })}</h3>
      {changes !== undefined && <p>{t('changes', { changes })}</p>}
      {withdrawnOn !== undefined && (
        <p className="note warning">
          {t('withdrawnOn', { day: formatDay(withdrawnOn, language), reason: withdrawnBecause ?? '' })}
        </p>
      )}
      <ul className="publication-files">
        {release.files.map(({ file, name, bytes, sha256 }) => (
          <li key={file}>
            <a href={`/api/v1/publications/${publication}/editions/${edition}/${file}`} download>
              {name}
            </a>{' '}
            <span className="soft">{Math.max(1, Math.round(bytes / 1024))} KB</span>
            <span className="publication-checksum">
              {t('checksum')} <code>{sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
