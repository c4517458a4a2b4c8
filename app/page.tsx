import { redirect } from 'next/navigation';
import { PublicPage } from '#components/frame/public-page.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { findPerson } from '#lib/auth/person.ts';
import { tenantsOf } from '#lib/tenants/queries.ts';

export default async function FrontPage() {
  const person = await findPerson();
  if (!person) return <Front />;
  const last = (await tenantsOf(person.personId)).find((tenant) => !tenant.suspended);
  if (last) redirect(`/t/${last.slug}`);
  redirect(person.isOperator ? '/operator' : '/tenants');
}

function Front() {
  return (
    <PublicPage title="Know what each market’s law asks of your products, and prove it" width="list">
      <div className="prose text-ink-2">
        <p>
          Readymark is for makers of connected products. Register a product once and see which laws apply in each market
          where you sell it. Answer each question once, attach the evidence, and watch every verdict explain itself down
          to the article of the law.
        </p>
        <ul>
          <li>Every verdict says which day’s law it used, and changes when the law does.</li>
          <li>It asks only what can still change a verdict.</li>
          <li>Answered, satisfied and proven are three numbers, never one.</li>
          <li>An auditor sees exactly what you share, through a link that ends.</li>
        </ul>
        <p>It helps people who know their products and their law. It is not legal advice.</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/sign-in" variant="primary">
          Sign in
        </LinkButton>
        <LinkButton href="/sign-up">Sign up your organisation</LinkButton>
      </div>
    </PublicPage>
  );
}
