import { FREQUENCY_WORDS, type SharedDataSet, type SharingTerms } from '@kangcheng/exchange/contract'
import { formatDay, formatNumber, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Facts } from '../facts.tsx'
import { useSharingNames } from '../names.ts'
import { sharingWords } from '../words.ts'

/** Terms as they were asked for or granted. */
export function TermsFacts({ dataSet, terms }: { dataSet: SharedDataSet; terms: SharingTerms }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const columns = terms.columns.map(({ name, masked }) => {
    const column = dataSet.columns.find((one) => one.name === name)
    const title = column ? `${say(column.title, language)} ${column.level}` : name
    return masked ? `${title} (${t('masked')})` : title
  })
  return (
    <Facts
      facts={[
        [t('columns'), columns.join(language === 'zh' ? '、' : ', ')],
        [t('region'), names.region(terms.region)],
        [t('until'), formatDay(terms.until, language)],
        [t('howOften'), say(FREQUENCY_WORDS[terms.frequency], language)],
        [t('rowsADay'), number(terms.quota.rows)],
        [t('callsADay'), number(terms.quota.calls)],
      ]}
    />
  )
}
