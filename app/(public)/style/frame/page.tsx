import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { AppFrame } from '#components/frame/app-frame.tsx';
import { AsOf } from '#components/frame/as-of.tsx';
import { Band } from '#components/frame/band.tsx';
import { CommandTrigger } from '#components/frame/command-trigger.tsx';
import type { NavEntry } from '#components/frame/nav.ts';
import { ThemeToggle } from '#components/frame/theme-toggle.tsx';
import { Button } from '#components/ui/button.tsx';
import { Wordmark } from '#components/ui/mark.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { Overview } from '../sections/overview.tsx';

export const metadata: Metadata = { title: 'Frame' };

const room = (label: string, icon: NavEntry['icon'], count?: number): NavEntry => ({
  href: `/style/${label.toLowerCase()}`,
  label,
  icon,
  count,
});
const nav: NavEntry[] = [
  { href: '/style/frame', label: 'Overview', icon: 'overview' },
  room('Products', 'product'),
  room('Questionnaire', 'questionnaire', 12),
  room('Evidence', 'evidence', 1),
  room('Regulations', 'regulation'),
  room('Documents', 'document'),
  room('Sharing', 'share'),
];
const navEnd = [room('People', 'people'), room('Settings', 'settings')];
const today = '2026-11-22';

/** The frame with a page in it, for those who build it. Not reachable in production. */
export default async function FramePage({ searchParams }: { searchParams: Promise<{ asOf?: string }> }) {
  // biome-ignore lint/style/noProcessEnv: replaced at build time, so production builds carry no trace of the page
  if (process.env.NODE_ENV === 'production') notFound();
  const asOf = (await searchParams).asOf ?? today;
  const folded = (await cookies()).get('rail')?.value === 'folded';
  return (
    <AppFrame
      nav={nav}
      navEnd={navEnd}
      folded={folded}
      home={<Wordmark />}
      search={
        <CommandTrigger
          groups={[
            { heading: 'Rooms', commands: nav.map(({ href, label, icon }) => ({ id: href, href, label, icon })) },
          ]}
        />
      }
      asOf={
        <AsOf
          asOf={asOf}
          today={today}
          suggestions={[{ date: '2027-12-11', label: 'Cyber Resilience Act, main duties' }]}
        />
      }
      tools={<ThemeToggle theme="system" />}
      band={asOf !== today && <Band>As of {asOf}: every verdict uses the law of that day</Band>}
    >
      <PageHeader
        crumbs={[
          { label: 'Products', href: '/style' },
          { label: 'Cameras', href: '/style' },
        ]}
        title="Cam One"
        meta={
          <>
            <VerdictChip verdict="not_compliant">EU</VerdictChip>
            <VerdictChip verdict="compliant">GB</VerdictChip>
            <VerdictChip verdict="undetermined">US-CA</VerdictChip>
            <span className="text-ink-3">CAM-1 · Home cameras · Ada Moreau</span>
          </>
        }
        action={<Button variant="primary">Answer 12 questions</Button>}
      />
      <Tabs
        label="Cam One"
        current="/style/frame"
        tabs={[
          { href: '/style/frame', label: 'Readiness' },
          { href: '/style/frame?t=1', label: 'Questions', count: 12 },
          { href: '/style/frame?t=2', label: 'Evidence', count: 4 },
          { href: '/style/frame?t=3', label: 'Releases' },
          { href: '/style/frame?t=4', label: 'Documents' },
          { href: '/style/frame?t=5', label: 'Activity' },
        ]}
      />
      <Overview today={today} />
    </AppFrame>
  );
}
