import { publishPacks } from '#prisma/publish.ts';
import { createRoles } from '#prisma/roles.ts';
import { applyMigrations } from './migrations.ts';

// npm run migrate: the owner's URL in OWNER_DATABASE_URL; with an administrator's in ADMIN_DATABASE_URL the three roles and the
// database are made first, with the passwords that stand in the three URLs.
const owner = needed('OWNER_DATABASE_URL');
if (process.env.ADMIN_DATABASE_URL) {
  await createRoles(process.env.ADMIN_DATABASE_URL, decodeURIComponent(owner.pathname.slice(1)), {
    owner: password(owner),
    app: password(needed('DATABASE_URL')),
    identity: password(needed('IDENTITY_DATABASE_URL')),
  });
  console.log('Roles and database are there.');
}
const applied = await applyMigrations(owner.href);
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
const published = await publishPacks(owner.href);
if (published.length > 0) console.log(`Published ${published.join(', ')}.`);

function needed(name: string): URL {
  const value = process.env[name];
  if (!value || !URL.canParse(value)) {
    console.error(`${name} must be a Postgres URL such as postgresql://readymark_owner:secret@db:5432/readymark.`);
    process.exit(1);
  }
  return new URL(value);
}

function password(url: URL): string {
  return decodeURIComponent(url.password);
}
