import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyContextConfig, FastifyRequest } from 'fastify';
import { type Html, html } from './html.js';
import type { Page } from './page.js';
import type { Fault, Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    answersInPages?: WayOn;
  }
}

/** Where a page that tells of a problem leads. */
export interface WayOn {
  readonly address: string;
  readonly name: string;
}

/**
 * A route for people: what goes wrong there is told on a page rather than as problem details.
 * @param more of the route's configuration, which is set as one
 */
export const AnswersInPages = (wayOn: WayOn, more: Partial<FastifyContextConfig> = {}) =>
  applyDecorators(RouteConfig({ ...more, answersInPages: wayOn }), ApiExtension('x-pages', true));

const issueLink = html`<pre><code>npx aide-memoire token issue \\
  --for you --role staff --link</code></pre>`;

const signIn = (url: string): Html =>
  html`<p>Open the sign-in link that the server printed when it started; this browser then stays signed in for seven days. After
that, <a href="${url}">come back here</a>.</p>
<p>Without that link, ask whoever keeps the server for one of your own:</p>
${issueLink}`;

const askForRole = html`<p>Ask whoever keeps the server for a sign-in link with that role:</p>
${issueLink}`;

const fault = ({ pointer, detail, expected }: Fault): Html =>
  html`<dt>${pointer.slice(1)}</dt><dd>${detail}${expected === undefined ? null : `: ${expected}`}</dd>`;

const capitalised = (detail: string): string => `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`;

/** What somebody at a browser does about it. */
const remedy = ({ code, told: { hint } }: Problem, url: string, { address, name }: WayOn): Html => {
  if (code === 'SIGN_IN_NEEDED') return signIn(url);
  if (code === 'NOT_ALLOWED') return askForRole;
  return html`${hint === undefined ? null : html`<p>${hint}</p>`}<p class="ways"><a href="${address}">${name}</a></p>`;
};

/** A problem in words. The request's id is told where the log says more. */
export const problemPage = (problem: Problem, { id, url }: FastifyRequest, wayOn: WayOn): Page => {
  const { status, title, told } = problem;
  const { detail, errors = [] } = told;
  return {
    status,
    language: 'en',
    title,
    body: html`${detail === undefined ? null : html`<p>${capitalised(detail)}</p>`}
${errors.length === 0 ? null : html`<dl class="about">${errors.map(fault)}</dl>`}
${status < 500 ? null : html`<p>The log tells more of request ${id}.</p>`}
${remedy(problem, url, wayOn)}`,
  };
};
