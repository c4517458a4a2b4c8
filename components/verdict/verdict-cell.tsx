import { SoftLink } from '#components/ui/soft-link.tsx';
import { hairs, sayNumbers, type ThreeNumbers } from './three-bars.tsx';
import { type VerdictLook, verdictWords } from './verdict.ts';
import { VerdictGlyph } from './verdict-glyph.tsx';

type Props = {
  verdict: VerdictLook;
  numbers?: ThreeNumbers;
  /** What stands most in the way, on hover. */
  blocker?: string;
  /** Short text instead of the bars, for example the day a law begins. */
  note?: string;
  /** Law already made that will ask for more than is there: `More applies from 11 Dec 2027`. */
  coming?: string;
  /** The gap list for exactly this cell. */
  href?: string;
  /** Product and market, read before the verdict. */
  label: string;
};

/** One cell of the product × market matrix. */
export function VerdictCell({ verdict, numbers, blocker, note, coming, href, label }: Props) {
  const word = verdictWords[verdict];
  const figures = numbers && `${numbers.answered} · ${numbers.satisfied} · ${numbers.proven}`;
  const look = {
    className: 'verdict-cell',
    'data-verdict': verdict,
    title: [word, figures, blocker, coming].filter(Boolean).join('\n'),
    'aria-label': `${[`${label}: ${word}`, note, blocker, coming, numbers && sayNumbers(numbers)].filter(Boolean).join('. ')}.`,
  };
  const content = (
    <>
      {note ? <span className="text-xs text-ink-3">{note}</span> : numbers && <i {...hairs(numbers)} />}
      {coming && <VerdictGlyph verdict="coming" size={12} decorative />}
    </>
  );
  return href ? (
    <SoftLink href={href} {...look}>
      {content}
    </SoftLink>
  ) : (
    <span role="img" {...look}>
      {content}
    </span>
  );
}
