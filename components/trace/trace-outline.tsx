import clsx from 'clsx';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';

/** One step of a verdict's reasons, as plain data. */
export type TraceNode = {
  answer: 'yes' | 'no' | 'unknown';
  /** The claim, or what was answered by whom and when. */
  says: string;
  /** Where in the law it says so. */
  cites?: string;
  citesHref?: string;
  /** Where the answer is given or can be seen. */
  href?: string;
  /** The words of that link; `Answer` when nothing is known yet. */
  action?: string;
  children: readonly TraceNode[];
};

type Props = {
  node: TraceNode;
  /** How many levels stand open at first. */
  openDepth?: number;
};

/** A verdict as an outline: the claim, then why, down to an answer or to what is missing. */
export function TraceOutline({ node, openDepth = 2 }: Props) {
  return (
    <ul className="text-sm/6">
      <Branch node={node} depth={0} openDepth={openDepth} />
    </ul>
  );
}

function Branch({ node, depth, openDepth }: { node: TraceNode; depth: number; openDepth: number }) {
  if (node.children.length === 0) {
    return (
      <li className="flex items-start gap-2 py-0.5 ps-[22px]">
        <AnswerMark answer={node.answer} />
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
          <span>{node.says}</span>
          {node.cites && <Cited node={node} link />}
          <Leading node={node} />
        </span>
      </li>
    );
  }
  return (
    <li>
      <details open={depth < openDepth || node.answer === 'unknown'} className="group/step">
        <summary className="flex items-start gap-2 rounded-sm py-0.5 hover:bg-wash">
          <Icon name="chevron-right" size={14} className="mt-[5px] text-ink-3 [details[open]>summary>&]:rotate-90" />
          <AnswerMark answer={node.answer} />
          <span className="min-w-0 flex-1 font-medium">
            {node.says}
            {node.cites && <Cited node={node} />}
          </span>
        </summary>
        <ul className="ms-[7px] border-s border-line ps-2">
          {(node.citesHref || node.href) && (
            <li className="ps-[22px]">
              {node.citesHref && (
                <a href={node.citesHref} target="_blank" rel="noreferrer" className="link me-3 inline-block leading-6">
                  Official text
                </a>
              )}
              <Leading node={node} />
            </li>
          )}
          {node.children.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trace is drawn once and never reordered
            <Branch key={index} node={child} depth={depth + 1} openDepth={openDepth} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** A step that can be folded is a control itself, so its citation is a link only inside. */
function Cited({ node, link }: { node: TraceNode; link?: boolean }) {
  return (
    <span className={clsx('inline-block max-w-full align-bottom font-normal', !link && 'ms-2')}>
      <CitationChip cites={node.cites ?? ''} href={link ? node.citesHref : undefined} />
    </span>
  );
}

function Leading({ node }: { node: TraceNode }) {
  if (!node.href) return null;
  return (
    <a
      href={node.href}
      className={clsx('link inline-block leading-6 whitespace-nowrap', node.children.length === 0 && 'ms-2')}
    >
      {node.action ?? (node.answer === 'unknown' ? 'Answer' : 'See the answer')}
    </a>
  );
}

const words = { yes: 'Yes', no: 'No', unknown: 'Not answered yet' };
const inks = { yes: 'text-compliant', no: 'text-not-compliant', unknown: 'text-undetermined' };

function AnswerMark({ answer }: { answer: TraceNode['answer'] }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      role="img"
      aria-label={words[answer]}
      className={clsx('mt-[5px] shrink-0', inks[answer])}
    >
      {answer === 'yes' && (
        <path
          d="m2.5 8.5 3.5 3.5 7.5-8"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {answer === 'no' && (
        <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      )}
      {answer === 'unknown' && (
        <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.6 1.9" />
      )}
    </svg>
  );
}
