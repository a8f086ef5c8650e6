import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { flatTable } from './flat-table.ts'
import { csvOf } from './write-csv.ts'
import { xlsxOf } from './write-xlsx.ts'
import { zip } from './zip.ts'

const TABLE = flatTable([
  { resourceType: 'Patient', id: 'a', name: [{ family: '王' }], multipleBirthInteger: 2 },
  { resourceType: 'Patient', id: 'b', name: [{ family: '=cmd("x"),\n<&>' }], active: false },
])

it('gives every path a column, in the order in which it is met', () => {
  expect(TABLE.head).toEqual(['resourceType', 'id', 'name[0].family', 'multipleBirthInteger', 'active'])
  expect(TABLE.rows).toEqual([
    ['Patient', 'a', '王', 2, ''],
    ['Patient', 'b', '=cmd("x"),\n<&>', '', 'false'],
  ])
})

it('writes CSV in which nothing runs', () => {
  expect(csvOf(TABLE)).toBe(
    '\uFEFFresourceType,id,name[0].family,multipleBirthInteger,active\r\nPatient,a,王,2,\r\nPatient,b,"\'=cmd(""x""),\n<&>",,false\r\n',
  )
})

it('writes a workbook whose parts stand as they are, with their checksums', () => {
  const bytes = Buffer.from(xlsxOf(TABLE))
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  const text = bytes.toString('utf8')
  expect(text).toContain('<c><v>2</v></c>')
  expect(text).toContain('=cmd("x"),\n&lt;&amp;&gt;</t>')
  expect(text).not.toContain('<f>')
})

it('makes an archive that says what it holds', () => {
  const bytes = Buffer.from(
    zip([
      ['名.txt', '内容'],
      ['b', ''],
    ]),
  )
  const content = Buffer.from('内容')
  const nameLength = Buffer.byteLength('名.txt')
  expect(bytes.readUInt32LE(14)).toBe(crc32(content))
  expect(bytes.readUInt32LE(22)).toBe(content.length)
  expect(bytes.subarray(30 + nameLength, 30 + nameLength + content.length).toString()).toBe('内容')
  const end = bytes.length - 22
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50)
  expect(bytes.readUInt16LE(end + 10)).toBe(2)
  expect(bytes.readUInt32LE(bytes.readUInt32LE(end + 16))).toBe(0x02014b50)
})
