import type { PopulationRow } from '@kangcheng/exchange/contract'
import { DayField, DropZone, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useRegionName } from '../../../queries/names.ts'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { TextLine } from '../form/fields.tsx'
import { readPopulationFile, usePopulation } from '../vital-queries.ts'
import { vitalWords } from '../words.ts'

/** The people of a region and year by age and sex, from a file that is looked at first. */
export function PopulationForm({ place }: { place: { readonly region: string; readonly year: number } }) {
  const t = useWords(vitalWords)
  const regionName = useRegionName()
  const save = usePopulation()
  const [rows, setRows] = useState<readonly PopulationRow[]>([])
  const [fault, setFault] = useState<unknown>()
  const [source, setSource] = useState('')
  const [asOf, setAsOf] = useState(`${place.year}-07-01`)
  const read = async (files: readonly File[]) => {
    const [file] = files
    if (!file) return
    setFault(undefined)
    setRows([])
    try {
      setRows((await readPopulationFile(file)).rows)
    } catch (problem) {
      setFault(problem)
    }
  }
  const total = rows.reduce((sum, { persons }) => sum + persons, 0)
  return (
    <section className="card stack no-print">
      <h2>{t('population', { region: regionName(place.region), year: place.year })}</h2>
      <p className="soft">{t('populationHint')}</p>
      <DropZone
        className="vital-drop"
        label={t('populationFile')}
        accept={['.csv', '.txt', '.xlsx']}
        onFiles={(files) => void read(files)}
      >
        {(choose) => <Button onClick={choose}>{t('populationFile')}</Button>}
      </DropZone>
      {fault !== undefined && <ProblemNote problem={fault} />}
      {rows.length > 0 && (
        <>
          <p role="status">{t('populationRead', { rows: rows.length, persons: total })}</p>
          <details>
            <summary>{t('look')}</summary>
            <TwinTable
              caption={t('populationFile')}
              head={[t('ageFrom'), t('sex'), t('persons')]}
              rows={rows.map(({ from, sex, persons }) => [
                `${from} · ${t(sex === 'both' ? 'bothSexes' : sex)}`,
                t(sex === 'both' ? 'bothSexes' : sex),
                String(persons),
              ])}
            />
          </details>
          <div className="vital-fields">
            <TextLine label={t('populationSource')} value={source} found={[]} maxLength={200} onChange={setSource} />
            <DayField label={t('populationAsOf')} value={asOf} onChange={(day) => setAsOf(day ?? asOf)} />
          </div>
          <div className="line">
            <Button
              type="primary"
              disabled={source.trim().length < 2 || save.isPending}
              onClick={() =>
                save.mutate(
                  { ...place, source: source.trim(), asOf, rows: [...rows] },
                  { onSuccess: () => setRows([]) },
                )
              }
            >
              {t('savePopulation')}
            </Button>
          </div>
        </>
      )}
      {save.error && <ProblemNote problem={save.error} />}
      {save.isSuccess && <p role="status">{t('populationKept')}</p>}
    </section>
  )
}
