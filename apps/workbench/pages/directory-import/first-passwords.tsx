import { saveFile, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { directoryImportWords } from './words.ts'

/** First passwords of many, as a file to be taken away this once: the server has kept none. */
export function FirstPasswords({ csv }: { csv: string }) {
  const t = useWords(directoryImportWords)
  const [taken, setTaken] = useState(false)
  const download = () => {
    saveFile(`${t('passwordFile')}.csv`, csv)
    setTaken(true)
  }
  return (
    <div className="note warning stack">
      <p role="status">{t('passwords')}</p>
      <div>
        <Button type="primary" onClick={download}>
          {t('download')}
          {taken && ` · ${t('downloaded')}`}
        </Button>
      </div>
    </div>
  )
}
