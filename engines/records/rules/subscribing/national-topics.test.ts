import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPacks, sayFault } from '@kangcheng/platform'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathsFor } from '../../definitions/paths.ts'
import { recordKinds } from '../../pack-kinds.ts'
import { isInChart } from '../addressing/chart-element.ts'
import type { Resource } from '../resource.ts'
import { RESOURCE_TYPES } from '../resource-types.ts'
import type { SubscriptionTopic } from './topic.ts'
import { isWatched } from './watch.ts'
import { watchesOfTopic } from './watches-of.ts'

const TOPICS = join(import.meta.dirname, '../../../../packs/national/subscription-topics')
const MANIFEST = 'kind: pack\ncode: topics\nname: { zh: 主题 }\nversion: 1\nrequires: []\n'

let topics: readonly SubscriptionTopic[] = []

beforeAll(async () => {
  // Alone: the other documents of the pack are other engines'.
  const folder = await mkdtemp(join(tmpdir(), 'topics-'))
  await cp(TOPICS, join(folder, 'subscription-topics'), { recursive: true })
  await writeFile(join(folder, 'pack.yaml'), MANIFEST)
  const read = await loadPacks([folder], recordKinds)
  await rm(folder, { recursive: true })
  expect(read.ok ? [] : read.faults.map(sayFault)).toEqual([])
  topics = read.ok ? read.documents.map(({ body }) => body as SubscriptionTopic) : []
})

describe('the national topics', () => {
  it('hold their examples', async () => {
    expect(topics.map(({ code }) => code)).toEqual([
      'laboratory-result',
      'encounter-begun',
      'document-registered',
      'patient-record',
    ])
    for (const topic of topics) {
      for (const { name, previous, current, filters = [], expect: expected } of topic.examples) {
        const watched = watchesOfTopic(topic, filters)
        if (!watched.ok) throw new Error(JSON.stringify(watched.issues))
        const type = (current ?? previous)?.resourceType ?? ''
        const paths = await pathsFor(type)
        if (!paths) throw new Error(`${type} has no paths`)
        const change = { previous: previous as Resource | undefined, current: current as Resource | undefined }
        const told = watched.watches.some((watch) => watch.type === type && isWatched(watch, change, paths))
        expect([topic.code, name, told]).toEqual([topic.code, name, expected])
      }
    }
  })

  it('know every type of a record', () => {
    const [record] = topics.filter(({ code }) => code === 'patient-record')
    const inRecord = RESOURCE_TYPES.filter((type) => type === 'Patient' || isInChart(type))
    expect([...(record?.resourceTrigger[0]?.resource ?? [])].sort()).toEqual([...inRecord].sort())
  })
})
