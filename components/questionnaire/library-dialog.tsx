'use client';
import { useEffect, useState } from 'react';
import { formatDate, formatList } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/input.tsx';
import type { LibraryItem } from '#lib/questionnaire/library-item.ts';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { takeFocus } from './take-focus.ts';
import { UploadHere } from './upload-here.tsx';

type Props = { question: QuestionView; acts: Acts; onClose: () => void; onAttached: () => void };

const typingPause = 250;

/** What is in the library first, uploading second: the same file is not kept twice. */
export function LibraryDialog({ question, acts, onClose, onAttached }: Props) {
  const [search, setSearch] = useState('');
  const [items, setItems] = useState<LibraryItem[] | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const [pending, setPending] = useState(false);

  useEffect(() => {
    let here = true;
    const fetchItems = () =>
      acts.library(search).then(
        (found) => here && setItems(found),
        () => here && setProblem('The library could not be fetched. Check the connection and type again.'),
      );
    const timer = setTimeout(fetchItems, search === '' ? 0 : typingPause);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [acts, search]);

  const attach = async (ids: readonly string[]) => {
    setPending(true);
    const refusal = await acts.attach(question.id, [...ids]).catch(() => 'This could not be sent. Try again.');
    setPending(false);
    if (refusal) setProblem(refusal);
    else onAttached();
  };
  const attached = new Set(question.evidence.map(({ id }) => id));
  const offered = items?.filter(({ id }) => !attached.has(id)) ?? null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Attach evidence"
      description={question.ask}
      width="lg"
    >
      <div className="stack-4">
        {problem && (
          <p role="alert" className="font-medium text-danger">
            {problem}
          </p>
        )}
        {question.typicalEvidence.length > 0 && (
          <p className="text-ink-3">
            Usually proven by {formatList(question.typicalEvidence, undefined, 'disjunction').toLowerCase()}.
          </p>
        )}
        <Input
          ref={takeFocus}
          type="search"
          aria-label="Search the library"
          placeholder="Search the library by title, file or type"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div className="max-h-72 overflow-y-auto rounded-md border border-line" aria-busy={items === null}>
          {offered?.length === 0 && (
            <EmptyState bare title={search ? 'Nothing fits these words' : 'Nothing to attach yet'}>
              {search ? 'Try fewer words, or upload a file below.' : 'Upload a file below; it goes to the library too.'}
            </EmptyState>
          )}
          <ul className="divide-y divide-line">
            {offered?.map((item) => (
              <li key={item.id} className="px-3 py-1.5">
                <Checkbox
                  name="evidence"
                  value={item.id}
                  label={<Offer item={item} />}
                  checked={chosen.includes(item.id)}
                  onChange={(event) =>
                    setChosen((before) =>
                      event.target.checked ? [...before, item.id] : before.filter((id) => id !== item.id),
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </div>
        <UploadHere uploads={acts.uploads} onUploaded={(id) => attach([id])} />
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" pending={pending} disabled={chosen.length === 0} onClick={() => attach(chosen)}>
            {chosen.length > 1 ? `Attach ${chosen.length}` : 'Attach'}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function Offer({ item }: { item: LibraryItem }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className="font-medium">{item.title}</span>
      <span className="text-ink-3">{item.type}</span>
      {item.validUntil && <span className="text-ink-3">until {formatDate(item.validUntil)}</span>}
      {item.review === 'rejected' && <Badge tone="bad">rejected</Badge>}
    </span>
  );
}
