import { sql } from 'kysely'
import type { Contact } from '../contract/contact.ts'
import type { AccessDatabase } from './tables.ts'

export async function findContact(db: AccessDatabase, userId: string): Promise<Contact | undefined> {
  const row = await db
    .selectFrom('access.user_contact')
    .select(['phone', 'email'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (!row || (row.phone === null && row.email === null)) return undefined
  return {
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.email === null ? {} : { email: row.email }),
  }
}

/** Writes how to reach people, over what was kept before; where they belong is that of their organisation now. */
export async function saveContacts(
  db: AccessDatabase,
  contacts: readonly { id: string; phone: string | undefined; email: string | undefined }[],
): Promise<void> {
  await sql`
    INSERT INTO access.user_contact (user_id, organisation_path, phone, email)
    SELECT u.id, o.path, n.phone, n.email
    FROM unnest(
      ${contacts.map(({ id }) => id)}::uuid[],
      ${contacts.map(({ phone }) => phone ?? null)}::text[],
      ${contacts.map(({ email }) => email ?? null)}::text[]) AS n (id, phone, email)
    JOIN access.user_account u ON u.id = n.id
    JOIN access.organisation o ON o.code = u.organisation
    ON CONFLICT (user_id) DO UPDATE
      SET organisation_path = excluded.organisation_path, phone = excluded.phone, email = excluded.email`.execute(db)
}
