'use client';
import type { ComponentProps } from 'react';
import { CommandTrigger } from '#components/frame/command-trigger.tsx';
import { useContentSearch } from './use-content-search.ts';

type Props = Omit<ComponentProps<typeof CommandTrigger>, 'search'> & { tenant: string };

/** The command palette of a tenant, which finds its content as one types. */
export function ContentTrigger({ tenant, ...props }: Props) {
  return <CommandTrigger {...props} search={useContentSearch(tenant)} />;
}
