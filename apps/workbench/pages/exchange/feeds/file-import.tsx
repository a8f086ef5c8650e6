import type { Feed } from '@kangcheng/exchange/contract'
import { DropZone, installationQuery, ProblemNote, tooLargeToSend, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Drawer } from '../drawer.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { DryRunReport } from './dry-run-report.tsx'
import { useDryRun, usePush } from './file-queries.ts'
import { FileReport } from './file-report.tsx'
import { fileWords } from './file-words.ts'

const ENDINGS = { table: ['.csv', '.txt', '.tsv', '.xlsx'], fhir: ['.json', '.ndjson'] } as const

/** What would this file bring, and shall it? Nothing is written before somebody has seen the answer. */
export function FileImport({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const t = useWords(fileWords)
  const names = useFeedNames()
  const { data: installation } = useQuery(installationQuery)
  const [file, setFile] = useState<File>()
  const looking = useDryRun(feed.code)
  const pushing = usePush(feed.code)
  const isTable = feed.settings.format === 'table'
  const isBusy = looking.isPending || pushing.isPending
  const upload = installation && { ...installation.upload, bytes: FILE_BYTES }
  const tooLarge = file && upload ? tooLargeToSend(file, upload) : undefined
  const look = ([chosen]: readonly File[]) => {
    if (!chosen) return
    setFile(chosen)
    pushing.reset()
    looking.reset()
    if (!(upload && tooLargeToSend(chosen, upload))) looking.mutate(chosen)
  }
  const close = () => {
    if (!pushing.isPending || window.confirm(t('closeSure'))) onClose()
  }
  const run = looking.data
  const problem = tooLarge ?? looking.error ?? pushing.error
  return (
    <Drawer title={t('title', { name: names.whole(feed.code) })} onClose={close}>
      <p>{t(isTable ? 'leadTable' : 'leadFhir')}</p>
      <DropZone
        className="exchange-drop"
        label={t('choose')}
        accept={ENDINGS[isTable ? 'table' : 'fhir']}
        onFiles={(files) => !isBusy && look(files)}
      >
        {(choose) => (
          <div className="line">
            <Button type={file ? 'default' : 'primary'} disabled={isBusy} onClick={choose}>
              {t(pushing.data ? 'another' : file ? 'chooseAgain' : 'choose')}
            </Button>
            <span className="soft">{file?.name ?? t('drop')}</span>
          </div>
        )}
      </DropZone>
      <div role="status">
        {looking.isPending && <p>{t('reading', { name: file?.name ?? '' })}</p>}
        {pushing.isPending && <p>{t('taking', { name: file?.name ?? '' })}</p>}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {run && !pushing.data && (
        <DryRunReport run={run}>
          {!feed.settings.isOpen ? (
            <p className="note warning">{t('closed')}</p>
          ) : (
            run.refused.length === 0 && (
              <div>
                <Button type="primary" disabled={isBusy || !file} onClick={() => file && pushing.mutate(file)}>
                  {t(run.faulty > 0 ? 'takeAll' : 'take', { count: run.lines, faulty: run.faulty })}
                </Button>
              </div>
            )
          )}
        </DryRunReport>
      )}
      {pushing.data && <FileReport feed={feed.code} pushed={pushing.data} />}
      <div>
        <Button onClick={close}>{t('close')}</Button>
      </div>
    </Drawer>
  )
}

/** As much as the server reads of one. */
const FILE_BYTES = 64 * 1024 * 1024
