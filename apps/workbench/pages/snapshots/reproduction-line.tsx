import type { DifferenceCause, Reproduction } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  formatPeriod,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
  VerdictMark,
} from '@kangcheng/web-kit'
import { snapshotWords } from './words.ts'

type Difference = Reproduction['differences'][number]

const WORDS = {
  figures: 'figures',
  target: 'target',
  definition: 'definition',
  rules: 'changedRules',
  added: 'added',
  removed: 'removed',
} as const satisfies Record<DifferenceCause, string>

/** Would the same question asked today have the same answer? If not: in what, and why. */
export function ReproductionLine({ reproduction }: { reproduction: Reproduction }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { differences } = reproduction
  if (differences.length === 0) return <p className="note good">{t('reproduced')}</p>
  const tallies = (Object.keys(WORDS) as DifferenceCause[]).flatMap((cause) => {
    const count = differences.filter(({ causes }) => causes.includes(cause)).length
    return count === 0 ? [] : [t('causeCount', { cause: t(WORDS[cause]), count })]
  })
  const comma = language === 'zh' ? '，' : ', '
  const columns: Column<Difference>[] = [
    { key: 'name', title: t('indicator'), head: true, show: ({ name }) => say(name, language) },
    { key: 'cause', title: t('cause'), show: ({ causes }) => causes.map((cause) => t(WORDS[cause])).join(comma) },
    {
      key: 'periods',
      title: t('periods'),
      show: ({ periods }) => periods.map((period) => formatPeriod(period, language)).join(comma) || NO_FIGURE,
    },
    {
      key: 'frozen',
      title: t('verdictThen'),
      show: ({ frozen }) => (frozen ? <VerdictMark verdict={frozen} /> : NO_FIGURE),
    },
    {
      key: 'today',
      title: t('verdictToday'),
      show: ({ today }) => (today ? <VerdictMark verdict={today} /> : NO_FIGURE),
    },
  ]
  return (
    <div className="note warning stack">
      <p>{t('differs', { count: differences.length, causes: tallies.join(language === 'zh' ? '；' : '; ') })}</p>
      <details>
        <summary>{t('differences')}</summary>
        <DataTable
          caption={t('differences')}
          columns={columns}
          rows={differences}
          keyOf={({ indicator }) => indicator}
        />
      </details>
    </div>
  )
}
