import type { Actor } from '@kangcheng/access'
import type { VitalRules } from '../../contract/vital-events.ts'
import { decideDuplicate } from './decide-duplicate.ts'
import type { RuledDeps, VitalDeps } from './deps.ts'
import { listCertificates } from './list-certificates.ts'
import { listDuplicates } from './list-duplicates.ts'
import { readPopulationFile } from './read-population-file.ts'
import { saveCertificate } from './save-certificate.ts'
import { listPopulations, savePopulation } from './save-population.ts'
import { revealCertificate, showCertificate } from './show-certificate.ts'
import { showCompleteness } from './show-completeness.ts'
import { showFigures } from './show-figures.ts'
import { stepCertificate } from './step-certificate.ts'

export type VitalEvents = ReturnType<typeof createVitalEvents>

/** Births and deaths: each operation waits for an actor and a question. */
export function createVitalEvents(deps: VitalDeps) {
  let inForce: VitalRules | undefined
  const ruled: RuledDeps = { ...deps, rules: () => inForce }
  const given =
    <Question, Answer>(operation: (deps: RuledDeps, actor: Actor, question: Question) => Answer) =>
    (actor: Actor, question: Question): Answer =>
      operation(ruled, actor, question)
  return {
    /** The rules of the packs; those of a city, which come last, take the place of the national ones. */
    load(rules: readonly VitalRules[]): void {
      inForce = rules.at(-1) ?? inForce
    },
    saveCertificate: given(saveCertificate),
    showCertificate: given(showCertificate),
    revealCertificate: given(revealCertificate),
    stepCertificate: given(stepCertificate),
    listCertificates: given(listCertificates),
    listDuplicates: given(listDuplicates),
    decideDuplicate: given(decideDuplicate),
    savePopulation: given(savePopulation),
    listPopulations: given(listPopulations),
    readPopulationFile: given(readPopulationFile),
    showFigures: given(showFigures),
    showCompleteness: given(showCompleteness),
  }
}
