import { type Fields, fieldsIn, isFields, listIn, numberIn, textIn } from '../fields.ts'
import type { FormatContent, ReadFormat } from './read-format.ts'

const EXACT: Fields = { exact: true }
type Case = FormatContent['vectors'][number]

/** `iaqi`: concentrations with their sub-index; `daily`: concentrations by item with index, primary pollutants and level. */
export const readAqi: ReadFormat = (body) => {
  const single = listIn(body, 'iaqi').filter(isFields)
  const together = listIn(body, 'daily').filter(isFields)
  return {
    leftOut: 0,
    vectors: [
      ...single.map((row, index): Case => {
        const [item, concentration] = [textIn(row, 'item'), numberIn(row, 'conc')]
        return {
          id: `iaqi[${index}] ${textIn(row, 'standard')} ${item} ${concentration}`,
          family: 'aqi-sub-index',
          inputs: { item, concentration },
          params: { standard: row.standard },
          expected: { subIndex: row.iaqi },
          tolerance: EXACT,
        }
      }),
      ...together.map(
        (row, index): Case => ({
          id: `daily[${index}] ${textIn(row, 'standard')}`,
          family: 'aqi',
          inputs: fieldsIn(row, 'conc'),
          params: { standard: row.standard, kind: row.kind },
          expected: { subIndices: row.iaqi, aqi: row.aqi, primary: row.primary, level: row.level },
          tolerance: EXACT,
        }),
      ),
    ],
  }
}

/** `frames`: a data segment with its length, check and frame, which must also be read; `malformed`: frames to refuse. */
export const readHj212: ReadFormat = (body) => {
  const frames = listIn(body, 'frames').filter(isFields)
  const malformed = listIn(body, 'malformed').filter(isFields)
  return {
    leftOut: 0,
    vectors: [
      ...frames.map(
        (row): Case => ({
          id: textIn(row, 'id') ?? '',
          family: 'hj212-frame',
          inputs: { segment: row.data_segment, frame: row.frame },
          params: {},
          expected: { length: row.length, crc: row.crc, frame: row.frame, accepted: true },
          tolerance: EXACT,
        }),
      ),
      ...malformed.map(
        (row): Case => ({
          id: textIn(row, 'id') ?? '',
          family: 'hj212-frame',
          inputs: { frame: row.frame },
          params: {},
          expected: { accepted: false, ...faultIn(textIn(row, 'expect') ?? '') },
          tolerance: EXACT,
        }),
      ),
    ],
  }
}

/** The kind of fault, where the words of the file name one. */
function faultIn(words: string): Fields {
  if (/\bcrc\b|check/i.test(words)) return { fault: 'checksum' }
  return /length/i.test(words) && !/long|exceed|1024/i.test(words) ? { fault: 'length' } : {}
}
