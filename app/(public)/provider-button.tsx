'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { notify } from '#components/ui/notify.ts';

/** Goes to the identity provider. next-auth wants its own token on the way, which the browser fetches first. */
export function ProviderButton({ name, next }: { name: string; next: string }) {
  const [pending, setPending] = useState(false);
  const go = async () => {
    setPending(true);
    try {
      location.assign(await addressOfProvider(next));
    } catch {
      setPending(false);
      notify(`${name} cannot be reached. Try again in a minute.`);
    }
  };
  return (
    <div className="mt-6 border-t border-line pt-6">
      <Button icon="key" pending={pending} onClick={go} className="w-full">
        Sign in with {name}
      </Button>
    </div>
  );
}

async function addressOfProvider(next: string): Promise<string> {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
  const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: 'true' });
  const answer = await fetch('/api/auth/signin/oidc', { method: 'POST', body });
  const { url } = await answer.json();
  return url;
}
