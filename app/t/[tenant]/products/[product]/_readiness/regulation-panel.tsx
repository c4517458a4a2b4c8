import { TraceOutline } from '#components/trace/trace-outline.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Segments } from '#components/ui/segments.tsx';
import type { ProductReadiness } from '#lib/readiness/product-page.ts';
import { isMissing, type RegulationView, type RequirementView } from '#lib/readiness/views.ts';
import { hrefTo, type Place } from './place.ts';
import { RequirementRow } from './requirement-row.tsx';

type Props = {
  market: string;
  regulation: RegulationView;
  place: Place;
  asOf: string;
  open: NonNullable<ProductReadiness['open']>;
};

/** Why a regulation applies, how conformity can be shown, and what it asks. */
export function RegulationPanel({ market, regulation, place, asOf, open }: Props) {
  const { id, standing, routes, routeNote } = regulation;
  const reached = ['binds', 'coming', 'undetermined'].includes(standing);
  const here = { market, regulation: id };
  const opened = open.requirement?.id;
  const missing = open.requirements.filter((it) => isMissing(it) || it.id === opened);
  const shown = place.all || missing.length === 0 ? open.requirements : missing;
  return (
    <div className="stack-4 border-t border-line bg-paper px-4 py-4 sm:ps-11">
      <Disclosure summary={reached ? 'Why it applies' : 'Why it does not apply'} open={standing !== 'binds'}>
        {open.scope.map((reason, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons are drawn once and never reordered
          <TraceOutline key={place} node={reason} openDepth={1} />
        ))}
      </Disclosure>
      {routes.length > 0 && (
        <div>
          <h3 className="font-medium">Ways to show conformity</h3>
          <ul className="ms-4 list-disc text-ink-2">
            {routes.map((route) => (
              <li key={route}>{route}</li>
            ))}
          </ul>
          {routeNote && <p className="max-w-prose text-ink-3">{routeNote}</p>}
        </div>
      )}
      {reached && (
        <>
          <Segments
            label="Requirements shown"
            items={[
              { href: hrefTo(place, here, { all: false }), label: `Missing (${missing.length})`, current: !place.all },
              {
                href: hrefTo(place, here, { all: true }),
                label: `All (${open.requirements.length})`,
                current: place.all,
              },
            ]}
          />
          {bySection(shown).map(([section, requirements]) => (
            <section key={section}>
              {section && <h3 className="mb-1 text-xs font-medium text-ink-3">{section}</h3>}
              <ul className="rounded-md border border-line bg-sheet">
                {requirements.map((requirement) => (
                  <RequirementRow
                    key={requirement.id}
                    {...{ here, requirement, place, asOf }}
                    open={opened === requirement.id ? open.requirement : null}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

const bySection = (requirements: readonly RequirementView[]) => [...Map.groupBy(requirements, (it) => it.section)];
