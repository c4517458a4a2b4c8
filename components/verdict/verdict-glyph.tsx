import clsx from 'clsx';
import { type VerdictLook, verdictWords } from './verdict.ts';

type Props = {
  verdict: VerdictLook;
  size?: 12 | 14 | 16 | 20;
  /** Set when the word stands beside it, so that it is not read twice. */
  decorative?: boolean;
  className?: string;
};

/** Circle, square, part circle, dash, clock, diamond: readable in grey and by a colour-blind eye. */
export function VerdictGlyph({ verdict, size = 14, decorative, className }: Props) {
  const look = {
    viewBox: '0 0 16 16',
    width: size,
    height: size,
    className: clsx('verdict-glyph', className),
    'data-verdict': verdict,
  };
  const drawing = <path d={shapes[verdict]} />;
  if (decorative) {
    return (
      <svg aria-hidden="true" {...look}>
        {drawing}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={verdictWords[verdict]} {...look}>
      {drawing}
    </svg>
  );
}

const ring = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5Z';

const shapes: Record<VerdictLook, string> = {
  compliant: 'M8 1.25a6.75 6.75 0 1 1 0 13.5 6.75 6.75 0 0 1 0-13.5Z',
  not_compliant: 'M3 2h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Z',
  undetermined: `${ring}M8 4v4H4a4 4 0 0 1 4-4Z`,
  not_applicable: 'M3 7h10a1 1 0 1 1 0 2H3a1 1 0 1 1 0-2Z',
  coming: `${ring}M7.25 4.5h1.5v3.1l2 1.6-.95 1.2-2.55-2.05Z`,
  aligned: 'M8 .9 15.1 8 8 15.1.9 8Z',
  not_aligned: 'M8 .9 15.1 8 8 15.1.9 8ZM8 3.4 3.4 8 8 12.6 12.6 8Z',
};
