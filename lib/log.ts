import pino from 'pino';
import { logLevel } from '#lib/env.ts';

/** What never reaches the log, at the top of an entry or one level down. */
const secret = [
  'password',
  'passphrase',
  'secret',
  'token',
  'cookie',
  'cookies',
  'authorization',
  'headers',
  'body',
  'session',
  'sessionId',
];

const options: pino.LoggerOptions = {
  level: logLevel(),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' },
  serializers: { error: describeError },
};

/** One line of JSON per event, on standard output. Say what happened in words and put the rest in fields. */
export const log: pino.Logger = pino(options);

/** A logger with the same rules that writes elsewhere. */
export const logTo = (destination: pino.DestinationStream): pino.Logger => pino(options, destination);

/** The path of a request without what may be secret in it: the query, and the token of a share link or an invitation. */
export const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^\/(s|invite|reset)\/[^/]+/, '/$1/[token]');

/** Messages of drivers repeat connection URLs. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message: withoutPasswords(message), stack: withoutPasswords(stack) };
}

const withoutPasswords = (text: string): string => text.replace(/(\w+:\/\/[^\s:/@]+):[^\s@]+@/g, '$1:[removed]@');
