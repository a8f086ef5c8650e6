import { useWords } from '@kangcheng/web-kit'
import { cellsOf, textOfCells } from './row-cells.ts'
import { exchangeWords } from './words.ts'

/** The cells of a line of a table below their headings, to be looked at and changed; nothing where the text is no line. */
export function CellFields(props: { text: string; readOnly?: boolean; onWrite: (text: string) => void }) {
  const t = useWords(exchangeWords)
  const { text, readOnly = false, onWrite } = props
  const cells = cellsOf(text)
  if (!cells) return null
  const write = (at: number, value: string) =>
    onWrite(textOfCells(cells.map(([heading, cell], index) => [heading, index === at ? value : cell])))
  return (
    <fieldset className="exchange-maps">
      <legend>{t('cells')}</legend>
      <div className="exchange-cells">
        {cells.map(([heading, cell], at) => (
          <label key={heading} className="field">
            <span>{heading}</span>
            <input
              value={cell}
              readOnly={readOnly}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => write(at, event.target.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
