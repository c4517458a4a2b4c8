import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';

/** For a list that is at hand as text: copied from a spreadsheet, or JSON. */
export function PasteFramework({ pending, onText }: { pending: boolean; onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Disclosure summary="Or paste it as text">
      <div className="stack-3">
        <Field name="text" label="CSV with its header, or JSON" hint="Rows copied from a spreadsheet work as they are.">
          <Textarea
            rows={8}
            className="font-mono text-xs"
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        <Button pending={pending} onClick={() => onText(text)}>
          Read it
        </Button>
      </div>
    </Disclosure>
  );
}
