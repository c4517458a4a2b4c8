import type { FieldErrors } from './actions.ts';

/** The earliest step on which a mistake can be put right. */
export function stepOf(errors: FieldErrors): number {
  return Math.min(...Object.keys(errors).map(stepOfField));
}

function stepOfField(field: string): number {
  if (field.startsWith('answers')) return 3;
  return field.startsWith('roles') || field.startsWith('placements') ? 2 : 1;
}

/** Leads to the first control that has a mistake, in the order of the page. */
export function focusFirstMistake(errors: FieldErrors): void {
  // After the sentences have been drawn.
  requestAnimationFrame(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('form [name]')];
    controls.find((control) => isAbout(control.getAttribute('name') ?? '', errors))?.focus();
  });
}

function isAbout(name: string, errors: FieldErrors): boolean {
  return Object.keys(errors).some((field) => field === name || field.startsWith(`${name}.`));
}
