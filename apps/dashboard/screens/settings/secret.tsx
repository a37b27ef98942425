import { Button } from '../../components/button.js';
import { copy } from '../../components/copy.js';
import { Strip } from '../../components/strip.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import css from './settings.module.css';

/** What is shown this once: whoever has it may read or sign. */
export function Secret({ text, children }: { text: string; children: string }) {
  const { t } = useWords();
  const take = async (): Promise<void> => {
    await copy(children);
    say({ text: t('works.copied') });
  };
  return (
    <div className={css.once}>
      <Strip
        tone="well"
        icon="check"
        end={
          <Button icon="note" onPress={take}>
            {t('settings.copy')}
          </Button>
        }
      >
        <b className="strong">{text}</b> <code className={css.secret}>{children}</code>
      </Strip>
    </div>
  );
}
