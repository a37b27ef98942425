import { html } from '../http/html.js';
import type { Page } from '../http/page.js';
import type { Actor } from './actor.js';

/**
 * What a sign-in link shows. Programs that check the links of mails open it too, so opening it changes nothing: the button
 * signs in.
 */
export const signInPage = ({ id, name, roles }: Actor, token: string, next: string | undefined): Page => ({
  status: 200,
  language: 'en',
  title: 'Sign in',
  body: html`<p>You are <strong dir="auto">${name}</strong>${name === id ? null : html` (${id})`}, with the role “${roles.join(', ')}”.
This browser stays signed in for seven days. The link then is used up.</p>
<form method="post" action="/sign-in">
<input type="hidden" name="token" value="${token}">
${next === undefined ? null : html`<input type="hidden" name="next" value="${next}">`}
<p><button autofocus>Sign in</button></p>
</form>`,
});
