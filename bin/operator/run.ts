import { Email } from '#lib/auth/email.ts';
import { disconnect } from '#lib/db/client.ts';
import { appointOperator } from '#lib/operator/appoint.ts';
import { resetMinutes } from '#lib/people/reset.ts';

// The act itself, over the database that the environment names. 0: done, 2: could not be done.
const email = Email.safeParse(process.argv[2]);
try {
  if (!email.success) throw new Error(email.error.issues[0]?.message ?? 'This is no e-mail address.');
  const { password } = await appointOperator(email.data);
  console.log(`${email.data} is an operator of this installation.`);
  if (password) console.log(`Choose a password within ${resetMinutes} minutes at\n${password}`);
} catch (error) {
  console.error(`Nobody was made operator: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
} finally {
  await disconnect();
}
