import type { MessageMap } from '@kangcheng/exchange/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { mapsQuery } from '../exchange-queries.ts'
import { feedWords } from './words.ts'

/** The maps of a feed in the order in which they are tried. */
export function MapOrder(props: {
  format: MessageMap['format']
  maps: readonly string[]
  wrong: boolean
  onWrite: (maps: readonly string[]) => void
}) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const { format, maps, wrong, onWrite } = props
  const { data: all = [] } = useQuery(mapsQuery)
  const known = new Map(all.filter((map) => map.format === format).map((map) => [map.code, say(map.title, language)]))
  const nameOf = (code: string) => known.get(code) ?? code
  const free = [...known].filter(([code]) => !maps.includes(code))
  const swapped = (at: number) =>
    maps.map((code, place) => maps[place === at ? at - 1 : place === at - 1 ? at : place] ?? code)
  return (
    <fieldset className="exchange-maps" data-wrong={wrong}>
      <legend>
        {t('maps')} <span className="soft">{t('mapsHint')}</span>
      </legend>
      <ol>
        {maps.map((code, at) => (
          <li key={code} className="line">
            <span>{nameOf(code)}</span>
            <Button
              size="small"
              disabled={at === 0}
              aria-label={t('up', { name: nameOf(code) })}
              onClick={() => onWrite(swapped(at))}
            >
              ↑
            </Button>
            <Button
              size="small"
              aria-label={t('takeOut', { name: nameOf(code) })}
              onClick={() => onWrite(maps.filter((one) => one !== code))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ol>
      {free.length > 0 && (
        <Choice
          label={t('addMap')}
          labelUnseen
          value=""
          options={[
            { value: '', label: t('addMap') },
            ...free.map(([value, title]) => ({ value, label: `${title} ${value}` })),
          ]}
          onChange={(code) => code !== '' && onWrite([...maps, code])}
        />
      )}
    </fieldset>
  )
}
