import { Band } from '#components/frame/band.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { Section } from '#components/ui/section.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

const today = '2026-11-22';

export function Messages() {
  return (
    <>
      <div className="stack-2">
        <Band action={<Button size="sm">Back to today</Button>}>
          As of 11 Dec 2027: every verdict uses that day’s law
        </Band>
        <Banner title="Two people edited this answer">Both texts are below. Choose one, or write a third.</Banner>
        <Banner tone="success">Evidence accepted. It proves three answers.</Banner>
        <Banner tone="warn" title="A test report expires in 12 days" action={<Button size="sm">Replace</Button>} />
        <Banner tone="error" title="The file was not stored">
          It is larger than 100 MB. Split it, or link to it instead.
        </Banner>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Badge>Draft</Badge>
        <Badge tone="outline">v2.4.1</Badge>
        <Badge tone="accent">New</Badge>
        <Badge tone="good">Accepted</Badge>
        <Badge tone="warn">Expires soon</Badge>
        <Badge tone="bad">Expired</Badge>
        <Badge tone="info">Live</Badge>
        <Avatar name="Ada Moreau" />
        <Avatar name="Jin Park" size={32} />
        <Kbd>⌘K</Kbd>
        <DateText value="2027-12-11" today={today} distance="beside" />
        <DateText value="2026-12-04" today={today} urgency />
        <DateText value="2026-11-01" today={today} urgency distance="beside" />
      </div>
      <Progress label="Security updates" value={7} max={12} showLabel className="max-w-sm" />
      <Callout title="Why we ask">Three regulations read this answer; it is given once.</Callout>
      <div className="grid gap-4 lg:grid-cols-2">
        <Section title="Product facts" action={<Button size="sm">Edit</Button>}>
          <DescriptionList
            items={[
              { term: 'Model', value: 'CAM-1' },
              { term: 'Family', value: 'Home cameras' },
              { term: 'Owner', value: 'Ada Moreau' },
              { term: 'Support until', value: <DateText value="2031-06-30" today={today} /> },
            ]}
          />
        </Section>
        <EmptyState icon="evidence" title="No evidence yet" action={<Button variant="primary">Upload a file</Button>}>
          Test reports, declarations and policies live here. One file can prove answers of many products.
        </EmptyState>
      </div>
      <div className="stack-2">
        <Skeleton className="h-5 w-64" />
        <Skeleton className="h-3 w-96" />
      </div>
    </>
  );
}
