import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readModel } from '../../../engines/records/making/model.ts'
import { runVectors } from '../run-vectors.ts'
import { readXml } from './read-xml.ts'
import { resourceOfXml } from './xml-resource.ts'

const folder = mkdtempSync(join(tmpdir(), 'suite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PATIENT = `<?xml version="1.0" encoding="UTF-8"?>
<!-- invented -->
<Patient xmlns="http://hl7.org/fhir">
  <id value="p"/>
  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">a &amp; b<br/></div></text>
  <contained><Organization><id value="o"/><name value="甲 &lt; 乙"/></Organization></contained>
  <name id="n"><given value="a"/><given id="g"/><given value="b"/></name>
  <birthDate value="1990-01-02"><extension url="u"><valueInteger value="3"/></extension></birthDate>
  <deceasedBoolean value="false"/>
  <multipleBirthInteger value="2"/>
</Patient>`

it('reads a resource in XML', () => {
  expect(resourceOfXml(readXml(PATIENT), readModel())).toEqual({
    resourceType: 'Patient',
    id: 'p',
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">a &amp; b<br/></div>' },
    contained: [{ resourceType: 'Organization', id: 'o', name: '甲 < 乙' }],
    name: [{ id: 'n', given: ['a', null, 'b'], _given: [null, { id: 'g' }] }],
    birthDate: '1990-01-02',
    _birthDate: { extension: [{ url: 'u', valueInteger: 3 }] },
    deceasedBoolean: false,
    multipleBirthInteger: 2,
  })
})

it.each(['<a><b></a>', '<a>', '</a>', 'text'])('refuses %s', (document) => {
  expect(() => readXml(document)).toThrow(TypeError)
})

it('runs the suite of FHIRPath beside its inputs', async () => {
  const cases = [
    '<test name="given" inputfile="p.xml"><expression>name.given</expression><output type="string">a</output><output type="string">b</output></test>',
    '<test name="date" inputfile="p.xml"><expression>birthDate</expression><output type="date">@1990-01-02</output></test>',
    '<test name="decimal"><expression>1.50</expression><output type="decimal">1.5</output></test>',
    '<test name="there" inputfile="p.xml" predicate="true"><expression>birthDate</expression><output type="boolean">true</output></test>',
    '<test name="syntax"><expression invalid="syntax">2 + 2 /</expression></test>',
    '<test name="none" inputfile="p.xml"><expression>name.suffix</expression></test>',
    '<test name="wrong value"><expression>1 + 1</expression><output type="integer">3</output></test>',
    '<test name="wrong type"><expression>1 + 1</expression><output type="string">2</output></test>',
    '<test name="wrong count" inputfile="p.xml"><expression>name.given</expression></test>',
    '<test name="not refused"><expression invalid="semantic">1</expression></test>',
    '<test name="refused"><expression>nobody()</expression></test>',
    '<test name="without input" inputfile="q.xml"><expression>id</expression></test>',
  ]
  mkdirSync(join(folder, 'fhirpath'))
  writeFileSync(join(folder, 'p.xml'), PATIENT)
  writeFileSync(join(folder, 'beside.json'), '{"resourceType":"Patient"}')
  writeFileSync(join(folder, 'fhirpath/tests-fhir-r4.xml'), `<tests><group name="g">${cases.join('')}</group></tests>`)
  const { lines, passed, failed } = await runVectors(folder)
  expect([passed, failed]).toEqual([6, 5])
  expect(lines.at(-1)).toBe('fhirpath: 6 of 11 (1 marked degenerate, left out)')
  expect(lines.filter((line) => line.startsWith('FAILED')).map((line) => line.replace(/:.*/, ''))).toEqual(
    ['wrong value', 'wrong type', 'wrong count', 'not refused', 'refused'].map((name) => `FAILED g/${name}`),
  )
})

it('counts a suite that cannot be read as a failure', async () => {
  const broken = join(folder, 'broken')
  mkdirSync(broken)
  writeFileSync(join(broken, 'tests-fhir-r4.xml'), '<tests><group>')
  expect(await runVectors(broken)).toMatchObject({ passed: 0, failed: 1 })
})
