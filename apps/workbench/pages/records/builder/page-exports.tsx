import { ExportBar, saveFile, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import type { Bundle, Resource } from '../../../fhir/resource.ts'
import { FailedPart } from '../failed-part.tsx'
import { flatTable } from './flat-table.ts'
import { builderWords } from './words.ts'

interface Export {
  readonly format: string
  readonly save: () => Promise<void>
}

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
  const [failed, setFailed] = useState<Export & { problem: unknown }>()
  const formats: readonly Export[] = [
    {
      format: 'CSV',
      save: async () => {
        const { csvOf } = await import('./write-csv.ts')
        saveFile(`${name}.csv`, csvOf(flatTable(resources)))
      },
    },
    {
      format: 'Excel',
      save: async () => {
        const { xlsxOf } = await import('./write-xlsx.ts')
        saveFile(`${name}.xlsx`, xlsxOf(flatTable(resources)), XLSX)
      },
    },
    {
      format: 'JSON',
      save: async () => saveFile(`${name}.json`, JSON.stringify(bundle, undefined, 2), 'application/fhir+json'),
    },
  ]
  const take = async (wanted: Export) => {
    setFailed(undefined)
    try {
      await wanted.save()
    } catch (problem) {
      setFailed({ ...wanted, problem })
    }
  }
  return (
    <>
      <ExportBar label={t('export')}>
        {formats.map((one) => (
          <button
            key={one.format}
            type="button"
            aria-label={t('exportAs', { format: one.format })}
            onClick={() => void take(one)}
          >
            {one.format}
          </button>
        ))}
      </ExportBar>
      {failed && (
        <FailedPart
          what={t('exportFailed', { format: failed.format })}
          problem={failed.problem}
          onRetry={() => void take(failed)}
        />
      )}
    </>
  )
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
