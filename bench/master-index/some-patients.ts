import { inventedCharts, type PatientTexts, textsOf } from '@kangcheng/persons/testing'

const SEED = 42

/** Charts of invented people for the index, and beside them, evenly from all, those that are held back to be asked about. */
export function* eachChart(count: number, heldBack: number) {
  const step = Math.floor(count / heldBack)
  let at = 0
  for (const chart of inventedCharts(count, SEED)) {
    yield { number: at + 1, person: chart.person, texts: textsOf(chart), isHeldBack: at % step === 0 }
    at++
  }
}

export function somePatients(count: number, heldBack: number): PatientTexts[] {
  const asked: PatientTexts[] = []
  for (const { texts, isHeldBack } of eachChart(count, heldBack)) if (isHeldBack) asked.push(texts)
  return asked.slice(0, heldBack)
}
