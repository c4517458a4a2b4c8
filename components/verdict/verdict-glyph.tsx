import clsx from 'clsx';
import { type VerdictLook, verdictWords } from './verdict.ts';

type Props = {
  verdict: VerdictLook;
  size?: 12 | 14 | 16 | 20;
  /** Set when the word stands beside it, so that it is not read twice. */
  decorative?: boolean;
  className?: string;
};

const sizes = { 12: 'size-3!', 14: undefined, 16: 'size-4!', 20: 'size-5!' };

/** Circle, square, part circle, dash, clock, diamond: readable in grey and by a colour-blind eye. */
export function VerdictGlyph({ verdict, size = 14, decorative, className }: Props) {
  const look = { className: clsx('verdict-glyph', sizes[size], className), 'data-verdict': verdict };
  return decorative ? <i {...look} /> : <i role="img" aria-label={verdictWords[verdict]} {...look} />;
}
