import { useLanguage } from '@kangcheng/web-kit'
import { keyed } from '../../fhir/keyed.ts'
import { listAt, objectAt, type Resource, textAt } from '../../fhir/resource.ts'
import { conceptText } from '../../fhir/show-value.ts'

/** The first numbers by which a patient is known, each with its kind. */
export function Identifiers({ patient, most }: { patient: Resource; most: number }) {
  const language = useLanguage()
  return (
    <ul className="record-lines">
      {keyed(listAt(patient, 'identifier').slice(0, most)).map(({ key, value }) => (
        <li key={key}>
          <span className="soft">{conceptText(objectAt(value, 'type'), language)}</span>{' '}
          <code>{textAt(value, 'value')}</code>
        </li>
      ))}
    </ul>
  )
}
