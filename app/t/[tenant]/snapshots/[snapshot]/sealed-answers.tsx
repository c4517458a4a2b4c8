import { formatCount, formatDateTime } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Sealed, SealedAnswer } from '#lib/snapshots/document.ts';

/** Every answer the verdicts rest on: what was said, by whom and when, and where it was inherited from. */
export function SealedAnswers({ document: { answers, product } }: { document: Sealed }) {
  const names = new Map(product.parents.map(({ id, name }) => [id, name]));
  const whose = ({ from, productId }: SealedAnswer) => {
    if (from === 'own') return 'This product';
    return from === 'organisation' ? 'The organisation' : (names.get(productId ?? '') ?? 'A parent');
  };
  const columns: Column<SealedAnswer>[] = [
    { id: 'asks', header: 'Question', rowHeader: true, width: '32%', cell: ({ asks }) => asks },
    { id: 'says', header: 'Answer', width: '28%', cell: (it) => <Said answer={it} /> },
    { id: 'whose', header: 'Given for', cell: whose },
    {
      id: 'at',
      header: 'By',
      cell: ({ author, at }) => (
        <>
          {author}
          <span className="block text-xs text-ink-3">{formatDateTime(new Date(at))}</span>
        </>
      ),
    },
  ];
  return (
    <Disclosure look="panel" summary={`${formatCount(answers.length, 'answer', 'answers')} it rests on`}>
      <div className="-mx-4 -my-4">
        <PlainTable
          bare
          cards
          label="Answers"
          columns={columns}
          rows={answers}
          rowId={({ id }) => id}
          empty={<p className="px-4 py-4 text-ink-3">No answers had been given.</p>}
        />
      </div>
    </Disclosure>
  );
}

function Said({ answer: { says, note, reason } }: { answer: SealedAnswer }) {
  return (
    <>
      <span className="font-medium">{says}</span>
      {reason && <span className="block text-ink-2">Because: {reason}</span>}
      {note && <span className="block text-ink-3">{note}</span>}
    </>
  );
}
