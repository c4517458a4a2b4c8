import { z } from 'zod';

const postgres = (role: string) =>
  z.url({
    protocol: /^postgres(ql)?$/,
    error: `must be a Postgres URL, such as postgresql://${role}:secret@db:5432/readymark.`,
  });
const web = (example: string) => z.url({ protocol: /^https?$/, error: `must be a web address, such as ${example}.` });
const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}.`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};
const flag = () => z.stringbool({ error: 'must be on or off.' });
const oneOf = <const T extends string[]>(...words: T) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}.` });

const Env = z
  .object({
    NODE_ENV: oneOf('development', 'production', 'test').default('development'),
    PUBLIC_URL: web('https://readymark.example').default('http://localhost:3000'),
    TRUST_PROXY: flag().default(false),
    LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
    DEMO: flag().optional(),

    DATABASE_URL: postgres('readymark_app'),
    IDENTITY_DATABASE_URL: postgres('readymark_identity'),
    DATABASE_POOL: whole(1, 200).default(10),

    NEXTAUTH_SECRET: z
      .string({ error: 'is missing: set a random text of 32 characters or more.' })
      .min(32, 'must have 32 characters or more.'),
    OIDC_ISSUER: web('https://login.example').optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('your organisation'),

    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be a mail server, such as smtp://user:secret@mail.example:587.' })
      .optional(),
    MAIL_FROM: z.string().default('Readymark <no-reply@localhost>'),
    MAIL_OUTBOX_DIR: z.string().default('.data/outbox'),

    EVIDENCE_DIR: z.string().default('.data/evidence'),
    EVIDENCE_MAX_BYTES: whole(1, 10 * 1024 ** 3).default(100 * 1024 ** 2),
    STORAGE: oneOf('disk', 's3').default('disk'),
    S3_ENDPOINT: web('https://s3.example').optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_BUCKET: z.string().default('readymark'),
    S3_ACCESS_KEY_ID: z.string().default(''),
    S3_SECRET_ACCESS_KEY: z.string().default(''),
    S3_FORCE_PATH_STYLE: flag().default(true),
  })
  .superRefine((settings, context) => {
    const need = (name: keyof typeof settings, why: string) => {
      if (!settings[name]) context.addIssue({ code: 'custom', path: [name], message: why });
    };
    if (settings.STORAGE === 's3') {
      need('S3_ACCESS_KEY_ID', 'is missing, and STORAGE is s3.');
      need('S3_SECRET_ACCESS_KEY', 'is missing, and STORAGE is s3.');
    }
    if (settings.OIDC_ISSUER) {
      need('OIDC_CLIENT_ID', 'is missing, and OIDC_ISSUER is set.');
      need('OIDC_CLIENT_SECRET', 'is missing, and OIDC_ISSUER is set.');
    }
  });

export type Env = z.infer<typeof Env>;

/** Every setting the web server knows. */
export const settingNames: string[] = Object.keys(Env.shape);

let parsed: Env | undefined;

/** The settings of this installation, read once. Throws one sentence per wrong variable. */
export function env(): Env {
  if (parsed) return parsed;
  parsed = parse(process.env);
  // next-auth builds its redirects from this variable alone; the Host header is the client's claim.
  process.env.NEXTAUTH_URL = parsed.PUBLIC_URL;
  return parsed;
}

/** Reads settings from `source`; an empty one counts as not set. No value is repeated in the message: it may be a secret. */
export function parse(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = Env.safeParse(given);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`Readymark cannot start with these settings:\n${sentences.join('\n')}`);
}

/** How much the log says; read apart from the rest, because the log must also tell that a setting is wrong. */
export const logLevel = (): string => {
  const level = Env.shape.LOG_LEVEL.safeParse(process.env.LOG_LEVEL || undefined);
  return level.success ? level.data : 'info';
};
