import { ScrollFrame, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { Resource } from '../fhir/resource.ts'
import { saveFile } from '../save-file.ts'
import { resourceWords } from './words.ts'

/** The resource as it stands in the store. */
export function JsonView({ resource }: { resource: Resource }) {
  const t = useWords(resourceWords)
  const text = useMemo(() => JSON.stringify(resource, undefined, 2), [resource])
  const [copied, setCopied] = useState('')
  const { resourceType, id = '' } = resource
  return (
    <section className="card stack">
      <div className="line">
        <Button size="small" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}>
          {t('copy')}
        </Button>
        <Button size="small" onClick={() => saveFile(`${resourceType}-${id}.json`, 'application/fhir+json', text)}>
          {t('download')}
        </Button>
        <span className="soft" role="status">
          {copied === text && t('copied')}
        </span>
      </div>
      <ScrollFrame className="json-frame" label={t('jsonOf', { type: resourceType, id })}>
        <pre>{text}</pre>
      </ScrollFrame>
    </section>
  )
}
