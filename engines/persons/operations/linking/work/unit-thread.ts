import { parentPort } from 'node:worker_threads'
import { FolderFault } from '../folder-fault.ts'
import { type Asked, doUnit, type UnitKind } from '../units/index.ts'

/** A thread that does one unit after the other, as it is told. */
parentPort?.on('message', async ({ kind, asked }: { kind: UnitKind; asked: Asked<UnitKind> }) => {
  try {
    parentPort?.postMessage({ answer: await doUnit(kind, asked) })
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error
    parentPort?.postMessage({ fault: error.message })
  }
})
