import type { DoubtSide, GoldenFieldName } from '@kangcheng/persons/contract'
import { ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { keyed } from '../../../fhir/keyed.ts'
import { useOrganisationName } from '../../../queries/names.ts'
import { fieldText } from '../fields.ts'
import { personWords } from '../words.ts'
import { type ComparedField, compareSides, differingPieces } from './compare.ts'
import { doubtWords } from './words.ts'

const SIGNS: Readonly<Record<ComparedField['mark'], string>> = { same: '●', differs: '▲', one: '○' }

/** Two charts side by side: of each field whether they agree, as shape, word and colour. */
export function CompareTable({ sides: [one, other] }: { sides: readonly [DoubtSide, DoubtSide] }) {
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const organisation = useOrganisationName()
  const head = (side: DoubtSide, name: string) => (
    <th scope="col">
      {name} <span className="soft">{organisation(side.source)}</span>
    </th>
  )
  return (
    <ScrollFrame className="table-frame doubt-compare" label={t('compare')}>
      <table>
        <caption className="unseen">{t('compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{common('field')}</th>
            {head(one, t('one'))}
            {head(other, t('other'))}
            <th scope="col">{t('compared')}</th>
          </tr>
        </thead>
        <tbody>
          {compareSides(one, other).map(({ field, mark, ...said }) => (
            <tr key={field} data-mark={mark}>
              <th scope="row">{common(field)}</th>
              <td>
                <Said field={field} own={said.one} others={mark === 'differs' ? said.other : undefined} />
              </td>
              <td>
                <Said field={field} own={said.other} others={mark === 'differs' ? said.one : undefined} />
              </td>
              <td className="doubt-mark">
                <span aria-hidden="true">{SIGNS[mark]}</span> {t(`mark_${mark}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

/** What a chart says; where the other says something else of the same length, the signs that differ are underlined. */
function Said(props: { field: GoldenFieldName; own: string | undefined; others: string | undefined }) {
  const language = useLanguage()
  const text = fieldText(props.field, props.own, language)
  if (text === '') return <>—</>
  const other = fieldText(props.field, props.others, language)
  return keyed(differingPieces(text, other)).map(({ key, value }) =>
    value.differs ? <mark key={key}>{value.text}</mark> : <span key={key}>{value.text}</span>,
  )
}
