import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { beginImport, importQuery } from '../api/imports.js';
import { refreshShown } from '../api/refresh.js';
import { say } from '../shell/toast.js';
import { useWords } from '../words/i18n.js';
import css from './begin.module.css';
import { Button, goLook } from './button.js';
import { Icon } from './sign.js';

/** The visit of the sample. */
const SAMPLE = 'kazakhstan-2018';

/** What can be done where nothing is recorded yet: it acts, and leads on. */
export function Begin() {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const load = useMutation({
    mutationFn: async () => {
      const { sampleFile } = await import('./sample.js');
      return beginImport(await sampleFile());
    },
  });
  const state = useQuery(importQuery(load.data)).data ?? load.data;
  const finish = useEffectEvent(async (): Promise<void> => {
    await refreshShown(queries, []);
    say({ text: t('begin.sampleDone') });
    await navigate({ to: '/visits/$id', params: { id: SAMPLE } });
  });
  useEffect(() => {
    if (state?.state === 'done') void finish();
  }, [state?.state]);
  const isFailed = load.isError || state?.state === 'failed' || state?.state === 'refused';
  return (
    <div className={css.begin}>
      <Link className={goLook} to="/new/visit">
        <Icon name="in" />
        <span>{t('begin.paste')}</span>
      </Link>
      <Button onPress={() => load.mutate()} isDisabled={load.isPending || (load.isSuccess && !isFailed)}>
        {t(load.isPending || (load.isSuccess && !isFailed) ? 'begin.loading' : 'begin.sample')}
      </Button>
      {isFailed && (
        <p role="alert" className={css.failed}>
          {t('begin.failed')}
        </p>
      )}
    </div>
  );
}
