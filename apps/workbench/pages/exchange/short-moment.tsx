import { cityDay, formatMoment, useLanguage } from '@kangcheng/web-kit'

/** A moment in as little room as it can be told in: the time of today, the day and the time of another one. */
export function ShortMoment({ moment }: { moment: string }) {
  const language = useLanguage()
  const at = new Date(moment)
  const day = cityDay(at)
  const today = cityDay(new Date())
  const time = TIME.format(at)
  const near = day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
  return (
    <time dateTime={moment} title={formatMoment(moment, language)} className="exchange-moment">
      {day === today ? time : `${near} ${time}`}
    </time>
  )
}
const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
