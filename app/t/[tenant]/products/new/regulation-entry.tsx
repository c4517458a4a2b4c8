'use client';
import { formatDate, formatList } from '#components/format.ts';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { PreviewRegulation } from '#lib/products/preview.ts';

type Props = { regulation: PreviewRegulation; look: VerdictLook; jump: (id: string) => void };

/** One regulation: where it stands, why, and what would decide it. */
export function RegulationEntry({ regulation, look, jump }: Props) {
  const { name, title, force, markets, standing, from, because, missing } = regulation;
  return (
    <li className="flex gap-2.5">
      {standing === 'applies' ? (
        <Icon name="check" className="mt-0.5 text-accent" />
      ) : (
        <VerdictGlyph verdict={look} decorative className="mt-1" />
      )}
      <div className="min-w-0 flex-1">
        <p title={title}>
          <span className="font-medium">{name}</span>{' '}
          <span className="text-ink-3">
            {formatList(markets)}
            {force === 'voluntary' && ', voluntary'}
            {from && `, from ${formatDate(from)}`}
          </span>
        </p>
        {because.says && (
          <p className="mt-0.5 text-xs text-ink-2">
            {because.says}
            {because.answers.length > 0 && (
              <span className="text-ink-3"> You answered: {because.answers.join('; ')}.</span>
            )}
          </p>
        )}
        {standing === 'undecided' ? (
          <ul aria-label={`What would decide ${name}`} className="mt-1">
            {missing.map(({ id, label }) => (
              <li key={id}>
                <button type="button" onClick={() => jump(id)} className="link min-h-6 text-start text-xs">
                  {label}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <div className="mt-1">
            <CitationChip cites={because.cites} title={because.cites} />
          </div>
        )}
      </div>
    </li>
  );
}
