import { ScrollFrame, saveFile, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { Resource } from '../../../fhir/resource.ts'
import { CopyButtons } from '../copy-buttons.tsx'
import { resourceWords } from './words.ts'

/** The resource as it stands in the store. */
export function JsonView({ resource }: { resource: Resource }) {
  const t = useWords(resourceWords)
  const text = useMemo(() => JSON.stringify(resource, undefined, 2), [resource])
  const { resourceType, id = '' } = resource
  return (
    <section className="card stack">
      <div className="line">
        <Button size="small" onClick={() => saveFile(`${resourceType}-${id}.json`, text, 'application/fhir+json')}>
          {t('download')}
        </Button>
        <CopyButtons texts={[{ label: t('copy'), text }]} />
      </div>
      <ScrollFrame className="json-frame" label={t('jsonOf', { type: resourceType, id })}>
        <pre>{text}</pre>
      </ScrollFrame>
    </section>
  )
}
