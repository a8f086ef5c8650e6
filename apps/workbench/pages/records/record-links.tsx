import { useLanguage } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { referenced } from '../../fhir/address.ts'
import { textAt } from '../../fhir/resource.ts'
import { resourceTitle } from '../../fhir/show-value.ts'
import { shortTypeName } from '../../fhir/type-names.ts'
import { resourceQuery } from './queries.ts'

/** Leads to a resource: a patient to the record, everything else to its fields. */
export function ResourceLink({ type, id, children }: { type: string; id: string; children: ReactNode }) {
  return type === 'Patient' ? (
    <Link to="/records/patients/$patient" params={{ patient: id }}>
      {children}
    </Link>
  ) : (
    <Link to="/records/resources/$type/$id" params={{ type, id }}>
      {children}
    </Link>
  )
}

/** Whose name says more than an id; others are told by their type. */
const NAMED: ReadonlySet<string> = new Set(['Organization', 'Practitioner', 'Location', 'Patient'])

/** A reference as another resource has it: its words, and the way there where it lies on this server. */
export function ReferenceLink({ reference }: { reference: unknown }) {
  const language = useLanguage()
  const address = textAt(reference, 'reference')
  const target = referenced(address)
  const display = textAt(reference, 'display')
  const asked = display === undefined && target !== undefined && NAMED.has(target.type)
  const { data } = useQuery({
    ...resourceQuery(target?.type ?? '', target?.id ?? ''),
    enabled: asked,
    staleTime: 5 * 60_000,
  })
  if (!target) return <>{display ?? address ?? ''}</>
  const name = display ?? (data && resourceTitle(data, language))
  return <ResourceLink {...target}>{name || `${shortTypeName(target.type, language)} ${target.id}`}</ResourceLink>
}
