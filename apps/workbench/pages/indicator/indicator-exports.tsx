import type { IndicatorPage } from '@kangcheng/indicators/contract'
import { ExportLinks } from '@kangcheng/web-kit'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/frame/plans/$plan/indicators/$code')

/** Downloads of one table of the page, of the region and day that it shows. `title` is how the page calls it. */
export function IndicatorExports(props: {
  page: IndicatorPage
  table: 'values' | 'trend' | 'comparison' | 'discrepancies'
  title: string
}) {
  const { plan, row } = props.page
  const path = `/plans/${encodeURIComponent(plan.code)}/indicators/${encodeURIComponent(row.code)}`
  return <ExportLinks path={path} query={{ ...route.useSearch(), table: props.table }} table={props.title} />
}
