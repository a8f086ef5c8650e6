import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of some entries (APPNOTE 4.3), deflated at a level from 1 (quick) to 9 (small). */
function zipOf(entries: Readonly<Record<string, Uint8Array | string>>, level: number): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, { level })
    const title = Buffer.from(name)
    const head = Buffer.alloc(26)
    // Version 2.0, no flags, deflated, no time.
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(title.length, 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, place, title]))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end])
}

/** A workbook of one sheet with the given rows as XML. */
export function workbookOf(rows: Uint8Array, level = 1): Uint8Array {
  return zipOf(
    {
      'xl/workbook.xml': '<workbook><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': Buffer.concat([
        Buffer.from('<worksheet><sheetData>'),
        rows,
        Buffer.from('</sheetData></worksheet>'),
      ]),
    },
    level,
  )
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file of a body and a numbering, with every part that Word needs to open it. */
export function wordFileOf({ body, numbering }: { body: string; numbering: string }): Uint8Array {
  const part = (name: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${WORDS}>${inner}</w:${name}>`
  return zipOf(
    {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${OFFICE}.numbering+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/numbering" Target="numbering.xml"/></Relationships>`,
      'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
      'word/numbering.xml': part('numbering', numbering),
    },
    6,
  )
}

/** Rows of one number each, `count` of them. */
export function manyRows(count: number): Uint8Array {
  const pieces: Buffer[] = []
  for (let from = 0; from < count; from += 10_000) {
    let piece = ''
    for (let row = from + 1; row <= Math.min(from + 10_000, count); row++) {
      piece += `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`
    }
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces)
}
