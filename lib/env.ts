import { z } from 'zod';

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.url(),
  IDENTITY_DATABASE_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  EVIDENCE_DIR: z.string().default('.data/evidence'),
  EVIDENCE_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(100 * 1024 * 1024),
  STORAGE: z.enum(['disk', 's3']).default('disk'),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().default('readymark'),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  S3_FORCE_PATH_STYLE: z.stringbool().default(true),
});

export type Env = z.infer<typeof Env>;

let parsed: Env | undefined;

/** The settings of this installation, read once. Throws one sentence per wrong variable. */
export function env(): Env {
  parsed ??= parse(process.env);
  return parsed;
}

export function parse(source: Record<string, string | undefined>): Env {
  const result = Env.safeParse(source);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Readymark cannot start with these settings:\n${sentences.join('\n')}`);
}
