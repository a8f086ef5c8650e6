import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { printAnswer } from './answer.ts'
import { withPlatform } from './with-platform.ts'

interface UserOptions {
  name: string
  organisation: string
  role: string
  region: string
}

export function userVerbs(program: Command): void {
  program
    .command('user')
    .description('accounts')
    .command('add <login>')
    .description('make an account with one role; its first password is read from standard input')
    .requiredOption('--name <name>', 'name shown')
    .requiredOption('--organisation <code>', 'organisation of the person')
    .requiredOption('--role <code>', 'role, e.g. system-admin, plan-office')
    .requiredOption('--region <code>', 'region and all below it, or *')
    .action((login: string, { name, organisation, role, region }: UserOptions) =>
      withPlatform(async ({ access }, actor) => {
        const password = await readPassword()
        const made = await access.createUser(actor, { login, name, organisation, password, mustChange: true })
        if (!made.ok) return printAnswer(made, false, String)
        const assigned = await access.assignRole(actor, made.value.id, { role, region, organisation: '*' })
        printAnswer(assigned, false, () => `${login} may sign in and must choose a password of their own`)
      }),
    )
}

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question('first password: ')
  } finally {
    lines.close()
  }
}
