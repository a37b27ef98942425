import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTakeBack } from '../../acts/take-back.js';
import { meQuery, type Whole } from '../../api/queries.js';
import { useReminderAnswers } from '../../api/reminders.js';
import { Button } from '../../components/button.js';
import { personName } from '../../components/person.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { listed } from '../../words/apart.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import css from './commitment.module.css';

/** Who is told what its watchers are told; whoever looks begins or stops to be. What is settled can only be left. */
export function Watchers({ whole: { commitment, watchers, people } }: { whole: Whole }) {
  const { t, locale } = useWords();
  const me = useQuery(meQuery).data?.id;
  const canAct = useMay().record !== false;
  const { watch, unwatch } = useReminderAnswers(commitment.id);
  const takeBack = useTakeBack();
  const [isBusy, setBusy] = useState(false);
  const isWatching = me !== undefined && watchers.includes(me);
  const isPending = commitment.stage === 'open' || commitment.stage === 'proposed';
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      const receipt = await (isWatching ? unwatch() : watch());
      say({ text: t(isWatching ? 'remind.unwatched' : 'remind.watched'), undo: takeBack([receipt]) });
    } catch (error) {
      say({ text: failureInWords(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <dt>{t('commitment.watchers')}</dt>
      <dd className={css.owner}>
        <span className={watchers.length > 0 ? '' : 'faint'}>
          {watchers.length > 0
            ? listed(
                locale,
                watchers.map((reader) => personName(t, reader, people)),
              )
            : t('nobodyYet')}
        </span>
        {canAct && me !== undefined && (isWatching || isPending) && (
          <Button isDisabled={isBusy} onPress={() => void press()}>
            {t(isWatching ? 'remind.unwatch' : 'remind.watch')}
          </Button>
        )}
      </dd>
    </div>
  );
}
