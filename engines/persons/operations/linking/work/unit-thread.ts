import { parentPort } from 'node:worker_threads'
import { FolderFault } from '../folder-fault.ts'
import { type Asked, doUnit, type UnitKind } from '../units/index.ts'

/** A thread that does one unit after the other, as it is told. */
parentPort?.on('message', ({ kind, asked }: { kind: UnitKind; asked: Asked<UnitKind> }) => {
  void doUnit(kind, asked).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: unknown) => {
      // Whatever else it is ends the thread, and with it the run.
      if (!(error instanceof FolderFault)) throw error
      parentPort?.postMessage({ fault: error.message })
    },
  )
})
