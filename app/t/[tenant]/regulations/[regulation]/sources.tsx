import { capital, formatDate } from '#components/format.ts';
import { Section } from '#components/ui/section.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';

/** The texts, where we read them, when a person last did, and how sure we are. */
export function Sources({ pack }: { pack: Regulation }) {
  const { citation, sources, verifiedOn, confidence, confidenceBasis, version, requirements, milestones } = pack;
  const unsure = requirements.filter((it) => it.confidence && it.confidence !== 'high');
  const dates = milestones.filter((it) => it.confidence && it.confidence !== 'high');
  return (
    <Section id="sources" className="scroll-mt-20" title="Sources and how sure we are">
      <div className="stack-4">
        <p className="max-w-prose">
          <span className="font-medium">Confidence {confidence}.</span> {capital(confidenceBasis)} Version {version} of
          our reading; a person last compared it with its sources on {formatDate(verifiedOn)}.
        </p>
        <List title="Text" items={citation} />
        <List title="Read at" items={sources} />
        {unsure.length > 0 && (
          <List
            title="Requirements we are less sure of"
            items={unsure.map(({ title, cites, confidence: sure }) => `${title} (${cites}): confidence ${sure}`)}
          />
        )}
        {dates.length > 0 && (
          <List
            title="Dates we are less sure of"
            items={dates.map(({ date, what, confidence: sure }) => `${formatDate(date)}, ${what}: confidence ${sure}`)}
          />
        )}
      </div>
    </Section>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="list-disc ps-5 text-ink-2">
        {items.map((item) => (
          <li key={item} className="leading-6 break-words">
            <WithLinks text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A text whose web addresses are links. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s)]+)/).map((part) =>
    URL.canParse(part) && /^https?:/.test(part) ? (
      <a key={part} className="link" href={part} target="_blank" rel="noreferrer">
        {shown(part)}
      </a>
    ) : (
      part
    ),
  );
}

/** An address without what is the same in all of them. */
function shown(address: string): string {
  const { hostname, pathname } = new URL(address);
  const text = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
