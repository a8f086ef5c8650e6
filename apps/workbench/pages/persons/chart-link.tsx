import { useMay } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'

/** A chart by the name of its Patient; leads to the record where that is open to the reader. */
export function ChartLink({ chart }: { chart: string }) {
  const mayRead = useMay()('records.resource.read')
  const patient = chart.replace('Patient/', '')
  if (!mayRead) return <code className="person-code">{patient}</code>
  return (
    <Link to="/records/patients/$patient" params={{ patient }}>
      <code className="person-code">{patient}</code>
    </Link>
  )
}
