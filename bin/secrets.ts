import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = {
  /** Passwords of the embedded server's administrator and of the three roles. */
  database: { admin: string; owner: string; app: string; identity: string };
  /** Encrypts session cookies. */
  session: string;
  /** Encrypts what a server action carries; the same in every replica and build. */
  actions: string;
};

/** The secrets of this installation, drawn once and kept in `secrets.json`, readable by its owner only. */
export function secrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const drawn = draw();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return drawn;
}

function draw(): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  return {
    database: { admin: password(), owner: password(), app: password(), identity: password() },
    session: randomBytes(48).toString('base64url'),
    actions: randomBytes(32).toString('base64'),
  };
}
