/** Puts a text on the clipboard. Over plain http by a host name browsers give pages none: there it is selected and copied. */
export const copy = async (text: string): Promise<void> => {
  if (isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  // Beside what is in focus: a dialog would take the focus back.
  const focused = document.activeElement;
  (focused?.parentElement ?? document.body).append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
};
