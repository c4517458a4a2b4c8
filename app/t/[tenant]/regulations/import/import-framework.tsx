'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { formatCount } from '#components/format.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { notify } from '#components/ui/notify.ts';
import type { Option } from '#components/ui/select.tsx';
import type { FrameworkReport } from '#lib/frameworks/report.ts';
import { AboutFields } from './about-fields.tsx';
import { FrameworkPreview } from './framework-preview.tsx';
import { PasteFramework } from './paste-framework.tsx';
import { type About, aboutFile, send } from './send.ts';

type Chosen = { file: Blob; name: string; report: FrameworkReport };

/** Chooses a file or takes pasted text, shows what it would become, and then imports it. */
export function ImportFramework({ tenant, markets }: { tenant: string; markets: readonly Option[] }) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [about, setAbout] = useState<About>(() => aboutFile(''));
  const [failure, setFailure] = useState('');
  const [pending, start] = useTransition();

  const read = (file: Blob, name: string, said: About, wanted: boolean) =>
    start(async () => {
      setFailure('');
      setAbout(said);
      const report = await send(tenant, file, said, wanted);
      if (typeof report === 'string') {
        setFailure(report);
        return setChosen(null);
      }
      setChosen({ file, name, report });
      if (report.outcome !== 'imported' || !report.framework) return;
      notify(`${report.framework.title} is imported. Your products are being judged by it.`);
      router.push(`/t/${tenant}/regulations/${report.framework.id}`);
    });
  const first = (file: Blob, name: string) => read(file, name, aboutFile(name), false);

  return (
    <div className="stack-5">
      {failure && (
        <Banner tone="error" title="This cannot be imported">
          {failure}
        </Banner>
      )}
      <FileDrop
        accept=".csv,.json,text/csv,application/json"
        multiple={false}
        disabled={pending}
        compact={chosen !== null}
        title={chosen ? 'Drop another file here, or choose one' : 'Drop a CSV or JSON file here, or choose one'}
        hint="Up to 1 MB"
        onFiles={([file]) => file && first(file, file.name)}
      />
      {!chosen && <PasteFramework pending={pending} onText={(text) => first(new Blob([text]), '')} />}
      <div role="status" className="sr-only">
        {pending ? 'The list is being read' : chosen && says(chosen.report)}
      </div>
      {chosen?.report.form === 'csv' && <AboutFields {...{ about, markets }} onChange={setAbout} />}
      {chosen && (
        <FrameworkPreview name={chosen.name || 'the pasted text'} report={named(chosen.report, about)}>
          <NextStep report={chosen.report} pending={pending} go={(it) => read(chosen.file, chosen.name, about, it)} />
        </FrameworkPreview>
      )}
    </div>
  );
}

/** A table is called as its fields say now, whatever they said when it was read. */
function named(report: FrameworkReport, { title, version, force }: About): FrameworkReport {
  if (report.form === 'json' || !report.framework) return report;
  const counts = force === 'mandatory' ? 'mandatory' : 'voluntary';
  return { ...report, framework: { ...report.framework, title, version, force: counts } };
}

type NextProps = { report: FrameworkReport; pending: boolean; go: (wanted: boolean) => void };

function NextStep({ report: { form, outcome, framework }, pending, go }: NextProps) {
  const importable = framework && outcome === 'checked';
  if (importable)
    return (
      <Button variant="primary" pending={pending} onClick={() => go(true)}>
        Import {formatCount(framework.requirements.length, 'requirement', 'requirements')}
      </Button>
    );
  return form === 'csv' ? (
    <Button pending={pending} icon="refresh" onClick={() => go(false)}>
      Check again
    </Button>
  ) : null;
}

function says({ framework, outcome, problemCount }: FrameworkReport): string {
  if (!framework) return `${formatCount(problemCount, 'problem', 'problems')} found. Nothing was imported.`;
  if (outcome === 'same') return 'This version is in use already.';
  return `${formatCount(framework.requirements.length, 'requirement', 'requirements')} can be imported.`;
}
