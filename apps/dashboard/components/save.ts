/** Hands a file that is at an address to the person, by the browser's own way of saving. */
export const saveAt = (name: string, href: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
};

/** Hands a file to the person that was made here. */
export const save = (name: string, content: Blob): void => {
  const href = URL.createObjectURL(content);
  saveAt(name, href);
  // The browser has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
