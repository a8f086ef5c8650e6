import { type Column, formatMoment, type Language } from '@kangcheng/web-kit'
import type { Resource } from '../../fhir/resource.ts'

/** When the server took a resource in last. */
export function updatedColumn(title: string, language: Language): Column<Resource> {
  return {
    key: 'updated',
    title,
    tight: true,
    show: ({ meta }) => formatMoment(meta?.lastUpdated ?? '', language),
    sort: ({ meta }) => meta?.lastUpdated,
  }
}
