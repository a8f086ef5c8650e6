import { createHash } from 'node:crypto'
import { type Language, ok, type Result } from '@kangcheng/kernel'
import { type Printer, writeDocx } from '@kangcheng/typesetting'
import type { Publication } from '../../contract/publishing/index.ts'
import { documentOf } from '../../rules/publishing/document-of.ts'
import { isUnreleased } from '../../rules/publishing/publication-step.ts'
import { fileNameOf, titleOf } from '../../rules/publishing/titles.ts'
import type { WrittenFile } from '../../store/publishing/releases.ts'

export type FileFormat = WrittenFile['format']

/** Writes a publication as a file. Takes from half a second to several, so never within a transaction. */
export async function writeFile(
  printer: Printer,
  publication: Publication,
  { language, format, day }: { language: Language; format: FileFormat; day: string },
): Promise<Result<WrittenFile>> {
  const document = documentOf(publication, language, day)
  const written = format === 'docx' ? ok(await writeDocx(document)) : await printer.print(document)
  if (!written.ok) return written
  const { content, edition } = publication
  const name = fileNameOf(titleOf(publication, content.regionName), {
    language,
    format,
    edition,
    invented: content.invented,
    draft: isUnreleased(publication),
  })
  return ok({
    name,
    file: `${language}.${format}`,
    language,
    format,
    bytes: written.value.byteLength,
    sha256: createHash('sha256').update(written.value).digest('hex'),
    content: written.value,
  })
}
