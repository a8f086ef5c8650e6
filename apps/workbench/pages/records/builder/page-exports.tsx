import { useWords } from '@kangcheng/web-kit'
import type { Bundle, Resource } from '../fhir/resource.ts'
import { saveFile } from '../save-file.ts'
import { flatTable } from './flat-table.ts'
import { builderWords } from './words.ts'

/** The page that is shown as a file: the bundle as it came, or every element a column. */
export function PageExports({
  bundle,
  resources,
  name,
}: {
  bundle: Bundle
  resources: readonly Resource[]
  name: string
}) {
  const t = useWords(builderWords)
  const formats = [
    {
      format: 'CSV',
      save: async () => {
        const { csvOf } = await import('./write-csv.ts')
        saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(flatTable(resources)))
      },
    },
    {
      format: 'Excel',
      save: async () => {
        const { xlsxOf } = await import('./write-xlsx.ts')
        saveFile(`${name}.xlsx`, XLSX, xlsxOf(flatTable(resources)))
      },
    },
    {
      format: 'JSON',
      save: async () => saveFile(`${name}.json`, 'application/fhir+json', JSON.stringify(bundle, undefined, 2)),
    },
  ]
  return (
    <span className="page-exports no-print">
      <span aria-hidden="true">{t('export')}</span>
      {formats.map(({ format, save }) => (
        <button key={format} type="button" aria-label={t('exportAs', { format })} onClick={() => void save()}>
          {format}
        </button>
      ))}
    </span>
  )
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
