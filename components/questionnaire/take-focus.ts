/** For the one field a dialog is opened for: typing goes there at once. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
