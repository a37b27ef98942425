import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { beginImport, importEnded } from '../api/imports.js';
import { refreshShown } from '../api/refresh.js';
import { usePast } from '../shell/as-of.js';
import { say } from '../shell/toast.js';
import { useWords } from '../words/i18n.js';
import css from './begin.module.css';
import { Button, goLook } from './button.js';
import { Icon } from './sign.js';

/** The visit of the sample. */
const SAMPLE = 'kazakhstan-2018';

/** What can be done where nothing is recorded yet: it acts, and leads on. Of a day that is past nobody can begin. */
export function Begin() {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const load = useMutation({
    // To its end by itself: what it records takes this off the screen.
    mutationFn: async () => {
      const { sampleFile } = await import('./sample.js');
      const { state } = await importEnded(await beginImport(await sampleFile()));
      if (state !== 'done') throw new Error(`the import of the sample is ${state}`);
      void refreshShown(queries, []);
      say({ text: t('begin.sampleDone') });
      await navigate({ to: '/visits/$id', params: { id: SAMPLE } });
    },
  });
  if (usePast() !== undefined) return null;
  return (
    <div className={css.begin}>
      <Link className={goLook} to="/new/visit">
        <Icon name="in" />
        <span>{t('begin.paste')}</span>
      </Link>
      <Button onPress={() => load.mutate()} isDisabled={load.isPending}>
        {t(load.isPending ? 'begin.loading' : 'begin.sample')}
      </Button>
      {load.isError && (
        <p role="alert" className={css.failed}>
          {t('begin.failed')}
        </p>
      )}
    </div>
  );
}
