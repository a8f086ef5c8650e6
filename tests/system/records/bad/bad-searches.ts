import type { Random } from '@kangcheng/methods'
import { type BadRequest, nonsense, pick } from './bad-request.ts'

/** A question that has no answer: not one that finds nothing. */
export function badSearch(random: Random): BadRequest {
  const word = nonsense(random)
  const path = pick(random, [
    `Patient?${word}=1`,
    `Patient?name:${word}=a`,
    `Patient?birthdate=${pick(random, ['yesterday', '2024-13-01', 'zz2024', '2024-02-30', 'ge', '%00', word])}`,
    `Patient?_lastUpdated=${word}`,
    `Observation?date=ge2024-99`,
    `Observation?value-quantity=${word}`,
    `Observation?value-quantity=gt${word}|http://unitsofmeasure.org|kg`,
    `Observation?code-value-quantity=${word}`,
    `Observation?subject:${word}=a`,
    `Observation?subject.${word}=a`,
    `Observation?subject:Patient.${word}=a`,
    `Observation?code.display=a`,
    `Patient?_has:Observation:patient:${word}=a`,
    `Patient?_has:${word}:patient:code=a`,
    `Patient?_has:Observation=a`,
    `Patient?_count=${pick(random, ['-1', word, '1.5', '%00', '99999999999999999999x'])}`,
    `Patient?_sort=${word}`,
    `Patient?_sort=-${word},birthdate`,
    `Patient?_include=${word}`,
    `Patient?_include=Patient:${word}`,
    `Patient?_revinclude=Observation:${word}`,
    `Patient?_revinclude=${word}:patient`,
    `Patient?_summary=${word}`,
    `Patient?_total=${word}`,
    `Patient?gender:missing=${word}`,
    `Patient?_filter=${pick(random, ['(((', 'name eq', `${word} eq 1`, 'name xx 1', 'birthdate gt', ')'])}`,
    `Patient?name=%E0%A4%A`,
    `Patient?name=%00`,
    `Patient?_format=${word}`,
    `Patient/$${word}`,
    `$${word}`,
    `Patient/${'x'.repeat(65)}`,
    `Patient/a/_history/${word}`,
    `Patient/not-there/${word}`,
    `${word}?name=a`,
    `${word}/a`,
    `${word}`,
  ])
  return { what: path.replaceAll(word, '…'), method: 'GET', path }
}
