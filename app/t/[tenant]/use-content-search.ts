'use client';
import { usePathname } from 'next/navigation';
import { useCallback } from 'react';
import type { CommandGroup, CommandSearch } from '#components/frame/command.ts';
import type { IconName } from '#components/ui/icon-paths.ts';
import { type Found, type FoundKind, foundKinds } from '#lib/search/found.ts';

/** Looks for the tenant's content as somebody types; what belongs to a product is shown for the one on screen. */
export function useContentSearch(tenant: string): CommandSearch {
  const at = onScreen(usePathname());
  return useCallback(
    async (q, signal) => {
      const answer = await fetch(`/t/${tenant}/search?${new URLSearchParams({ q, ...(at && { at }) })}`, { signal });
      if (!answer.ok) throw new Error(`The search answered ${answer.status}`);
      return grouped(await answer.json());
    },
    [tenant, at],
  );
}

const onScreen = (path: string): string | undefined => /\/(?:products|questionnaire)\/([\da-f-]{36})/.exec(path)?.[1];

function grouped(found: Found[]): CommandGroup[] {
  return foundKinds.map((kind) => ({
    heading: looks[kind].heading,
    commands: found
      .filter((it) => it.kind === kind)
      .map(({ id, label, hint, href }) => ({ id: `${kind} ${id}`, label, hint, href, icon: looks[kind].icon })),
  }));
}

const looks: Record<FoundKind, { heading: string; icon: IconName }> = {
  product: { heading: 'Products', icon: 'product' },
  question: { heading: 'Questions', icon: 'questionnaire' },
  requirement: { heading: 'Requirements', icon: 'check' },
  evidence: { heading: 'Evidence', icon: 'evidence' },
  regulation: { heading: 'Regulations', icon: 'regulation' },
  person: { heading: 'People', icon: 'person' },
};
