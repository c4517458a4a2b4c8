import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

type Props = { tenant: string; tenantName: string; mayRegister: boolean };

/** The first visit: three steps to a real verdict. */
export function FirstRun({ tenant, tenantName, mayRegister }: Props) {
  const steps = [
    { title: `Name your organisation: ${tenantName}`, text: 'Done. You can change the name in settings.', done: true },
    {
      title: 'Register your first product',
      text: 'Say what it is and where it is sold. While you answer, a panel shows which laws apply and why.',
      action: mayRegister ? { href: `/t/${tenant}/products/new`, label: 'Register a product' } : undefined,
    },
    {
      title: 'Answer the three questions that matter most',
      text: 'You are asked only what can still change a verdict. After the third you see your first one.',
    },
  ];
  return (
    <>
      <PageHeader title="Welcome to Readymark" description="Three steps to your first verdict, about five minutes." />
      <ol className="max-w-2xl rounded-lg border border-line bg-sheet">
        {steps.map(({ title, text, done, action }, place) => (
          <li key={title} className="flex gap-4 border-b border-line p-5 last:border-b-0">
            <span
              className={`grid size-8 shrink-0 place-items-center rounded-full border font-semibold ${done ? 'border-transparent bg-compliant-wash text-compliant' : 'border-line text-ink-3'}`}
            >
              {done ? <Icon name="check" label="done" /> : place + 1}
            </span>
            <div className="min-w-0">
              <h2 className="font-semibold">{title}</h2>
              <p className="mt-0.5 text-ink-3">{text}</p>
              {action && (
                <LinkButton href={action.href} variant="primary" icon="plus" className="mt-3">
                  {action.label}
                </LinkButton>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
