import './design/tokens.css';
import './design/fonts.css';
import './design/base.css';
import './design/signs.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { hashOfThen, ofThen } from './api/as-of.js';
import { api, Refused } from './api/client.js';
import { throughTheDoor } from './api/door.js';
import { askAgainBeside, noted } from './api/missed.js';
import { makeRouter } from './router.js';
import { watchVersion } from './shell/outdated.js';
import { applyTheme } from './shell/preferences.js';
import { SignedIn } from './shell/signed-in.js';
import { say } from './shell/toast.js';
import { loadWords, SpeechGiven, useSpeech } from './words/i18n.js';

/** A refusal stays one however often it is asked; a server that is away comes back. That a view is behind is said at once. */
const isWorthAgain = (failures: number, error: Error): boolean =>
  error instanceof Refused && error.isAway && failures < 5;

api.use({ onRequest: ofThen }, { onRequest: async ({ request }) => noted(await throughTheDoor(request)) });

const queries = new QueryClient({
  defaultOptions: {
    // Live changes say when something is old.
    queries: {
      staleTime: 60_000,
      queryKeyHashFn: hashOfThen,
      retry: isWorthAgain,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
    },
  },
});

function App() {
  const speech = useSpeech();
  return (
    <SpeechGiven value={speech}>
      <I18nProvider locale={speech.locale}>
        <SignedIn queries={queries}>
          <RouterProvider router={router} />
        </SignedIn>
      </I18nProvider>
    </SpeechGiven>
  );
}

askAgainBeside(queries);
const router = makeRouter(queries);
applyTheme();
await loadWords();

watchVersion(() => say({ text: i18next.t('error.renewed') }));

const place = document.querySelector('#page');
if (place) {
  // What the screen is made of is on its way while what stands around it is drawn, rather than asked for by that.
  void router.load({ sync: true });
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
