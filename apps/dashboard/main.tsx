import './design/tokens.css';
import './design/fonts.css';
import './design/base.css';
import './design/signs.css';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { hashOfThen, ofThen } from './api/as-of.js';
import { api, Refused } from './api/client.js';
import { makeRouter } from './router.js';
import { applyTheme } from './shell/preferences.js';
import { SignedIn, signInEnded } from './shell/signed-in.js';
import { loadWords, SpeechGiven, useSpeech } from './words/i18n.js';

const onError = (error: Error): void => {
  if (error instanceof Refused && error.status === 401) signInEnded();
};

/** A refusal stays one however often it is asked; a server that is away comes back. */
const isWorthAgain = (failures: number, error: Error): boolean =>
  error instanceof Refused && (error.status === 0 || error.status === 503) && failures < 5;

api.use({ onRequest: ofThen });

const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
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

/** How soon the page may begin anew by itself once more, in ms. */
const RENEWED = 60_000;

/**
 * A part of the page that is there no more: another version is served by now. It begins anew, with what was typed; unless the
 * server is away, when nothing would come.
 */
const beginAnew = async (): Promise<void> => {
  const place = 'aide-memoire.renewed';
  if (Date.now() - Number(sessionStorage.getItem(place)) < RENEWED) return;
  const { ok } = await fetch('/', { method: 'HEAD' }).catch(() => ({ ok: false }));
  if (!ok) return;
  sessionStorage.setItem(place, String(Date.now()));
  location.reload();
};
addEventListener('vite:preloadError', () => void beginAnew());

const router = makeRouter(queries);
applyTheme();
await loadWords();

const place = document.querySelector('#page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
