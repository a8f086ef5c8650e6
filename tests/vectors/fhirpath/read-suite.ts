import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Model, readModel } from '../../../engines/records/making/model.ts'
import type { Vector } from '../read-vectors.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { resourceOfXml } from './xml-resource.ts'

/** Where the inputs lie, seen from the file: the suite is published below the folder of its examples. */
const FOLDERS = ['.', '..', '../examples', 'input']

/** Whether a file is the suite that HL7 publishes for FHIRPath, `tests-fhir-r4.xml`. */
export function isFhirPathSuite(path: string): boolean {
  return /^tests-fhir-r\d\w*\.xml$/.test(basename(path))
}

/**
 * The cases of the suite of HL7 as vectors: `inputs.resource` and `params.expression`, `params.predicate` where only the
 * existence of a result is asked; expected are the `results` as `{ type, value }`, or `refused`.
 * A case whose input is not there is left out.
 */
export async function readFhirPathSuite(path: string): Promise<{ vectors: Vector[]; leftOut: number }> {
  const cases = readXml(await readFile(path, 'utf8')).children.flatMap((group) =>
    group.children.filter(({ name }) => name === 'test').map((test) => ({ test, group })),
  )
  let model: Model | undefined
  const inputs = new Map<string, unknown>()
  const vectors: Vector[] = []
  let leftOut = 0
  for (const { test, group } of cases) {
    const file = test.attributes.get('inputfile')
    if (file !== undefined && !inputs.has(file)) {
      model ??= readModel()
      inputs.set(file, await readInput(path, file, model))
    }
    const resource = file === undefined ? {} : inputs.get(file)
    if (resource === undefined) leftOut++
    else vectors.push(vectorOf(`${group.attributes.get('name')}/${test.attributes.get('name')}`, test, resource))
  }
  return { vectors, leftOut }
}

function vectorOf(id: string, test: XmlElement, resource: unknown): Vector {
  const expression = test.children.find(({ name }) => name === 'expression')
  const outputs = test.children.filter(({ name }) => name === 'output')
  const isRefused = expression?.attributes.has('invalid') === true
  return {
    id,
    inputs: { resource },
    params: { expression: expression?.text ?? '', predicate: test.attributes.get('predicate') === 'true' },
    expected: isRefused
      ? { refused: true }
      : { results: outputs.map(({ attributes, text }) => ({ type: attributes.get('type') ?? null, value: text })) },
    tolerance: { exact: true },
  }
}

/** JSON as it stands, else XML; undefined where there is neither. */
async function readInput(suite: string, file: string, model: Model): Promise<unknown> {
  const name = file.replace(/\.(?:xml|json)$/, '')
  for (const ending of ['.xml', '.json']) {
    for (const folder of FOLDERS) {
      const text = await readFile(join(dirname(suite), folder, name + ending), 'utf8').catch(() => undefined)
      if (text !== undefined) return ending === '.json' ? JSON.parse(text) : resourceOfXml(readXml(text), model)
    }
  }
  return undefined
}
