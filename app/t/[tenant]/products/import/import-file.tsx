'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { formatCount } from '#components/format.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { notify } from '#components/ui/notify.ts';
import type { ImportReport } from '#lib/products/import.ts';
import { ImportPreview } from './import-preview.tsx';

type Chosen = { file: File; report: ImportReport };

/** Chooses a file, shows what it would do, and then does all of it or nothing. */
export function ImportFile({ tenant }: { tenant: string }) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState('');
  const [pending, start] = useTransition();

  const read = (file: File, add: boolean) =>
    start(async () => {
      setFailure('');
      const answer = await send(tenant, file, add);
      if (typeof answer === 'string') {
        setFailure(answer);
        return setChosen(null);
      }
      setChosen({ file, report: answer });
      if (answer.added === null) return;
      notify(`${products(answer.added)} added.`);
      router.push(`/t/${tenant}/products?sort=-updated`);
    });

  return (
    <div className="stack-5">
      {failure && (
        <Banner tone="error" title="The file cannot be imported">
          {failure}
        </Banner>
      )}
      <FileDrop
        accept=".csv,text/csv"
        multiple={false}
        disabled={pending}
        title={chosen ? 'Drop another file here, or choose one' : 'Drop a CSV file here, or choose one'}
        hint="Up to 5 MB"
        onFiles={([file]) => file && read(file, false)}
      />
      <div role="status" className="sr-only">
        {pending ? 'The file is being read' : chosen && says(chosen.report)}
      </div>
      {chosen && (
        <ImportPreview name={chosen.file.name} report={chosen.report}>
          {chosen.report.problemCount === 0 && (
            <Button variant="primary" pending={pending} onClick={() => read(chosen.file, true)}>
              Import {products(chosen.report.rows)}
            </Button>
          )}
        </ImportPreview>
      )}
    </div>
  );
}

const products = (count: number): string => formatCount(count, 'product', 'products');

function says({ rows, problemCount }: ImportReport): string {
  return problemCount === 0
    ? `${products(rows)} can be imported.`
    : `${formatCount(problemCount, 'problem', 'problems')} found. Nothing was imported.`;
}

async function send(tenant: string, file: File, add: boolean): Promise<ImportReport | string> {
  try {
    const address = `/t/${encodeURIComponent(tenant)}/products/import/rows${add ? '?do=import' : ''}`;
    const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: file });
    const answer = await response.json();
    return response.ok ? answer : (answer.message ?? unreachable);
  } catch {
    return unreachable;
  }
}

const unreachable = 'The file could not be sent. Nothing was imported: check the connection and choose it again.';
