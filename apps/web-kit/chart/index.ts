export type { ChartOption } from './chart.tsx'
export { ChartFrame } from './chart-frame.tsx'
