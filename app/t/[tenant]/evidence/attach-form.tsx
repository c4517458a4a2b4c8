'use client';
import { useState } from 'react';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { formatCount } from '#components/format.ts';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import type { ProductChoice } from '#lib/evidence/attach-choices.ts';
import { attachAction } from './actions.ts';
import { PickProducts } from './pick-products.tsx';
import { PickQuestions } from './pick-questions.tsx';

type Props = { tenant: string; evidenceIds: string[] };

/** What it is about first, because that decides which questions there are. */
export function AttachForm({ tenant, evidenceIds }: Props) {
  const [about, setAbout] = useState<'products' | 'organisation'>('products');
  const [products, setProducts] = useState<readonly ProductChoice[]>([]);
  const [questionIds, setQuestionIds] = useState<readonly string[]>([]);
  const subjects = about === 'organisation' ? ['organisation'] : products.map(({ id }) => id);
  const answers = subjects.length * questionIds.length;
  const turn = (next: string) => {
    setAbout(next === 'organisation' ? 'organisation' : 'products');
    setQuestionIds([]);
  };
  return (
    <Form action={attachAction.bind(null, tenant)} aria-label="Attach to answers" closeOnSave>
      <Hidden name="evidenceIds" values={evidenceIds} />
      <Hidden name="productIds" values={subjects} />
      <Hidden name="questionIds" values={questionIds} />
      <Fieldset legend="It is about">
        <RadioGroup
          name="about"
          look="row"
          value={about}
          onValueChange={turn}
          options={[
            { value: 'products', label: 'Products' },
            { value: 'organisation', label: 'The organisation, so every product' },
          ]}
        />
      </Fieldset>
      {about === 'products' && <PickProducts tenant={tenant} chosen={products} onChange={setProducts} />}
      <PickQuestions
        tenant={tenant}
        evidenceIds={evidenceIds}
        subjects={subjects}
        chosen={questionIds}
        onChange={setQuestionIds}
      />
      <div className="sticky -bottom-5 z-20 -mx-5 -mb-5 border-t border-line bg-sheet px-5 pt-2 pb-3">
        <DialogActions>
          <SubmitButton>
            {answers > 0 ? `Attach to ${formatCount(answers, 'answer', 'answers')}` : 'Attach'}
          </SubmitButton>
        </DialogActions>
      </div>
    </Form>
  );
}

function Hidden({ name, values }: { name: string; values: readonly string[] }) {
  return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
}
