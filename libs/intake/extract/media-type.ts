import type { Form } from './document.js';

/** What each form that is read here is to others (RFC 6838). */
export const mediaTypeOf: Readonly<Record<Form, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  mail: 'message/rfc822',
};
