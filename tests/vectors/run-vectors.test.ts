import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FAMILIES } from './families.ts'
import { runVectors } from './run-vectors.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (name: string, body: unknown) =>
  writeFile(join(folder, name), typeof body === 'string' ? body : JSON.stringify(body))
const wilsonFile = (expected: object, inputs: object = { numerator: 1, denominator: 4 }) => ({
  family: 'proportion-wilson',
  format: 1,
  vectors: [{ id: 'w1', inputs, params: { multiplier: 100, confidence: [0.95] }, expected, tolerance: { rel: 1e-9 } }],
})

describe('the vectors of the house', () => {
  it('pass, and every family has some', async () => {
    const { lines, passed, failed } = await runVectors(fileURLToPath(new URL('.', import.meta.url)))
    expect(lines.filter((line) => line.startsWith('FAILED'))).toEqual([])
    expect(failed).toBe(0)
    expect(passed).toBeGreaterThan(40)
    for (const family of FAMILIES.keys()) expect(lines.some((line) => line.startsWith(`${family}: `))).toBe(true)
  })
})

describe('a folder of vectors', () => {
  it('fails on a wrong value, with what was wanted and seen', async () => {
    await put('a.json', wilsonFile({ value: 26 }))
    const { lines, passed, failed } = await runVectors(folder)
    expect(lines[0]).toBe('FAILED w1: value: wanted 26, got 25')
    expect([passed, failed]).toEqual([0, 1])
  })

  it('fails where a figure stands in the place of a missing one, and the other way round', async () => {
    await put('a.json', wilsonFile({ value: null }))
    await put('b.json', wilsonFile({ value: 0 }, { numerator: null, denominator: 4 }))
    expect((await runVectors(folder)).failed).toBe(2)
  })

  it('says why an input was refused', async () => {
    await put('a.json', wilsonFile({ value: 125 }, { numerator: 5, denominator: 4 }))
    expect((await runVectors(folder)).lines[0]).toContain('refused: events 5 exceed total 4')
  })

  it.each([
    [{ multiplier: 1, digits: 2 }, 'unknown parameters digits'],
    [{ confidence: ['95 %'] }, 'confidence "95 %" is not a number'],
  ])('fails on a parameter nobody knows though no figure is expected: %j', async (params, why) => {
    const file = wilsonFile({ value: null }, { numerator: null, denominator: 4 })
    await put('a.json', { ...file, vectors: file.vectors.map((vector) => ({ ...vector, params })) })
    expect((await runVectors(folder)).lines[0]).toBe(`FAILED w1: ${why}`)
  })

  it('fails a vector that expects nothing', async () => {
    await put('a.json', wilsonFile({}))
    expect((await runVectors(folder)).failed).toBe(1)
  })

  it('skips families not built yet, whatever their form', async () => {
    await put('future.json', { family: 'future', format: 1, vectors: [{ id: 'f1' }, { id: 'f2' }] })
    await put('cases.json', { meta: {}, cases: [1, 2, 3] })
    const { lines, passed, failed } = await runVectors(folder)
    expect(lines).toEqual(['not built yet: cases (3 skipped)', 'not built yet: future (2 skipped)'])
    expect([passed, failed]).toEqual([0, 0])
  })

  it('runs the suite of SQL on FHIR whatever its file is called, and asks for all of a row', async () => {
    const view = (path: string) => ({ resource: 'Patient', select: [{ column: [{ name: 'id', path }] }] })
    const resources = [{ resourceType: 'Patient', id: 'p1' }]
    const tests = [
      { title: 'right', view: view('id'), expect: [{ id: 'p1' }] },
      { title: 'refused', view: view('@@'), expectError: true },
      { title: 'wrong value', view: view('id'), expect: [{ id: 'p2' }] },
      { title: 'row too many', view: view('id'), expect: [] },
      { title: 'column too many', view: view('id'), expect: [{}] },
      { title: 'should be refused', view: view('id'), expectError: true },
      { title: 'expects nothing', view: view('id') },
    ]
    await put('views.json', { title: 'views', resources, tests })
    const { lines, passed, failed } = await runVectors(folder)
    expect([passed, failed]).toEqual([2, 5])
    expect(lines[0]).toBe('FAILED views: wrong value: rows[0]: wanted "{\\"id\\":\\"p2\\"}", got "{\\"id\\":\\"p1\\"}"')
  })

  it('counts a broken file, and a folder without files, as a failure', async () => {
    expect(await runVectors(folder)).toMatchObject({ passed: 0, failed: 1 })
    await put('broken.json', '{"family": ')
    await put('list.json', '[1]')
    await put('odd.json', { family: 'mean-t', vectors: [1] })
    expect(await runVectors(folder)).toMatchObject({ passed: 0, failed: 3 })
  })

  it('rejects when the folder is not there', async () => {
    await expect(runVectors(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})
