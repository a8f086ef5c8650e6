import { useMay } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { nameOf } from '../../terminology/list-names.ts'
import { codesQuery, type FoundCode, terminologyQuery } from '../../terminology/terminology-queries.ts'

/** Addresses under which editions of ICD-10 are imported: national clinical, insurance, WHO’s own. */
const ICD_10 = new Set([
  'urn:oid:2.16.156.10011.2.3.3.11',
  'urn:kangcheng:terminology:icd-10-insurance',
  'http://hl7.org/fhir/sid/icd-10',
])
const LEAST = 2
const MOST = 12

/** Codes of the ICD-10 that the city has imported, by code, name or pinyin initials; none where it has none. */
export function useIcdSearch(typed: string): readonly FoundCode[] {
  const enabled = useMay()('records.terminology.read')
  const { data = [] } = useQuery({ ...terminologyQuery(), enabled })
  const list = data.find(({ kind, url, active }) => kind === 'CodeSystem' && active && ICD_10.has(url))
  const filter = useDeferredValue(typed.trim())
  const isWanted = list !== undefined && filter.length >= LEAST
  const found = useQuery({ ...codesQuery(list ? nameOf(list) : '', 'CodeSystem', filter), enabled: isWanted })
  return isWanted ? (found.data?.codes ?? []).filter(({ abstract }) => !abstract).slice(0, MOST) : []
}
