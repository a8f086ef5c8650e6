import {
  type DatabaseConnection,
  type Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely'

type AfterCommit = <Tables>(trx: Kysely<Tables>, then: () => void) => Promise<void>

/**
 * A PostgreSQL dialect that can tell when a transaction has been committed.
 * `afterCommit(trx, then)` calls `then` once after the commit of that very transaction, and never when it is rolled back.
 * This is what wakes the outbox: LISTEN/NOTIFY would hold a lock over the whole cluster at each commit and
 * does not pass connection poolers.
 */
export function commitSignalling(config: PostgresDialectConfig): {
  dialect: PostgresDialect
  afterCommit: AfterCommit
} {
  const waiting = new WeakMap<DatabaseConnection, (() => void)[]>()

  class SignallingDriver extends PostgresDriver {
    override async beginTransaction(...parameters: Parameters<PostgresDriver['beginTransaction']>): Promise<void> {
      waiting.delete(parameters[0])
      await super.beginTransaction(...parameters)
    }

    override async commitTransaction(connection: DatabaseConnection): Promise<void> {
      await super.commitTransaction(connection)
      const callbacks = waiting.get(connection) ?? []
      waiting.delete(connection)
      for (const then of callbacks) then()
    }
  }

  class SignallingDialect extends PostgresDialect {
    override createDriver(): PostgresDriver {
      return new SignallingDriver(config)
    }
  }

  return {
    dialect: new SignallingDialect(config),
    afterCommit: (trx, then) =>
      trx.getExecutor().provideConnection(async (connection) => {
        waiting.set(connection, [...(waiting.get(connection) ?? []), then])
      }),
  }
}
