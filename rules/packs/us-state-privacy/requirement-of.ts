import { all, type Condition, type IsoDate, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller } from '#rules/packs/shared/personal-data.ts';
import { smallBusiness } from '#rules/packs/shared/us-privacy.ts';
import type { Duty } from './duty.ts';
import type { StateLaw } from './state-law.ts';

/** A shared duty as the requirement of one state. */
export function requirementOf(duty: Duty, law: StateLaw): Requirement {
  const prefix = `us-${law.code.toLowerCase()}`;
  const from = laterThan(law.from, duty.from?.(law));
  const appliesWhen = applies(duty, law);
  const note = duty.note?.(law);
  return {
    id: `${prefix}-${duty.id}`,
    title: duty.title,
    cites: law.cites,
    reads: typeof duty.reads === 'string' ? duty.reads : duty.reads(law),
    section: duty.section,
    ...(from && { from }),
    ...(appliesWhen && { appliesWhen }),
    metWhen: typeof duty.metWhen === 'function' ? duty.metWhen(law) : duty.metWhen,
    severity: duty.severity,
    evidence: duty.evidence.map((type) => ({ type })),
    ...(duty.feeds && { feeds: [`${prefix}-${duty.feeds}`] }),
    ...(duty.serves && { serves: duty.serves }),
    ...(note && { note }),
    ...(duty.confidence && { confidence: duty.confidence }),
  };
}

const laterThan = (law: IsoDate, duty: IsoDate | undefined): IsoDate | undefined =>
  duty !== undefined && duty > law ? duty : undefined;

function applies(duty: Duty, law: StateLaw): Condition | undefined {
  const when = duty.when?.(law);
  const parts = [
    ...(duty.processorsToo ? [] : [controller]),
    ...(law.smallBusinessSpared && !duty.smallBusinessOnly ? [not(smallBusiness)] : []),
    ...(when ? [when] : []),
  ];
  return parts.length > 1 ? all(...parts) : parts[0];
}
