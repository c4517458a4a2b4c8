import { limits, type Problem } from './framework.ts';

type Visit = { value: unknown; where: string; depth: number };

const forbidden = ['__proto__', 'constructor', 'prototype'];

/**
 * What must not go further in a value that was just parsed: too deep to be walked safely, keys that would reach into every object, text
 * that the database cannot hold. Walks without recursion, whatever comes. Empty when it is safe.
 */
export function guard(value: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: Visit[] = [{ value, where: '', depth: 0 }];
  for (let visit = open.pop(); visit && problems.length < 50; visit = open.pop()) {
    const sentence = wrongWith(visit);
    if (sentence) problems.push({ where: visit.where || 'the file', sentence });
    else open.push(...inside(visit, problems));
  }
  return problems;
}

function wrongWith({ value, depth }: Visit): string | undefined {
  if (depth > limits.depth) return `This is nested deeper than ${limits.depth} levels. Make it flatter.`;
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
    return 'This text has a character that cannot be stored. Type it anew.';
  return undefined;
}

function inside({ value, where, depth }: Visit, problems: Problem[]): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, it]) => {
    const place = list ? `${where}[${key}]` : where ? `${where}.${key.slice(0, 60)}` : key.slice(0, 60);
    if (!forbidden.includes(key)) return [{ value: it, where: place, depth: depth + 1 }];
    problems.push({ where: place, sentence: 'No field may have this name. Remove it.' });
    return [];
  });
}
