import { Banner } from '#components/ui/banner.tsx';
import type { SealedPack } from '#lib/snapshots/document.ts';

/** Packs that a snapshot names and that are no longer kept: verdicts and reasons stand, requirements have lost their words. */
export function LostPacks({ packs }: { packs: readonly SealedPack[] }) {
  if (packs.length === 0) return null;
  const names = packs.map(({ title, version }) => `${title}, version ${version}`);
  return (
    <Banner tone="error" title="Law that this snapshot names is gone">
      <p>{names.join('; ')}. Verdicts and reasons are sealed and shown; the wording of requirements is missing.</p>
    </Banner>
  );
}
