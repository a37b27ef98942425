import { Button } from '../../components/button.js';
import { Strip } from '../../components/strip.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import css from './settings.module.css';

/** What is shown this once: whoever has it may read or sign. */
export function Secret({ text, children }: { text: string; children: string }) {
  const { t } = useWords();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(children);
    say({ text: t('works.copied') });
  };
  return (
    <Strip
      tone="well"
      icon="check"
      end={
        <Button icon="note" onPress={copy}>
          {t('settings.copy')}
        </Button>
      }
    >
      <b className="strong">{text}</b> <code className={css.secret}>{children}</code>
    </Strip>
  );
}
