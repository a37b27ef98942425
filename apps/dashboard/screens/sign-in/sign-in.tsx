import { type FormEvent, Fragment, type KeyboardEvent, useState } from 'react';
import { Dialog, Heading, Input, Label, Modal, ModalOverlay, Text, TextField } from 'react-aria-components';
import { comeIn } from '../../api/door.js';
import { Button } from '../../components/button.js';
import fields from '../../components/field.module.css';
import { Strip } from '../../components/strip.js';
import { useTitle } from '../../shell/title.js';
import { quoted } from '../../words/dates.js';
import { speak, uiLanguages, useWords } from '../../words/i18n.js';
import css from './sign-in.module.css';

type Trouble = 'ended' | 'tooMany' | 'away';

/** The token of a sign-in link, or the text itself where it is none. */
const tokenIn = (text: string): string => /[?&]token=([\w-]+)/.exec(text)?.[1] ?? text.trim();

/** Signed in when the server leads on: where to does not matter, since one stays where one is. */
const enterWith = async (token: string): Promise<Trouble | undefined> => {
  try {
    const { type, status } = await fetch('/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
      redirect: 'manual',
    });
    if (type === 'opaqueredirect') return (await comeIn()) ? undefined : 'away';
    return status === 429 ? 'tooMany' : 'ended';
  } catch {
    return 'away';
  }
};

/** Keys by which the page beneath does something wherever one is: not from here. */
const keepIn = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey) event.stopPropagation();
};

/** What to type at the server; its words stay whole. */
function Command() {
  const { t } = useWords();
  return (
    <span className="mono">
      {t('signIn.command')
        .split(' ')
        .map((word, at) => (
          <Fragment key={word}>
            {at > 0 && ' '}
            <span className="nowrap">{word}</span>
          </Fragment>
        ))}
    </span>
  );
}

/** The door. It stands before whatever screen was asked for, and over whatever is open there, which then goes on. */
export default function SignIn() {
  const { t, language } = useWords();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [isBusy, setBusy] = useState(false);
  useTitle(t('signIn.title'), true);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('token');
    setBusy(true);
    const found = await enterWith(tokenIn(typeof text === 'string' ? text : ''));
    setBusy(false);
    setTrouble(found);
  };
  const [before = '', after = ''] = quoted(t('signIn.words'), 'en').split('{mark}');
  return (
    <ModalOverlay className={css.over ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className={css.door ?? ''}>
          <div className={css.words}>
            <p className={css.brand}>
              <i className="g window-open" aria-hidden="true" />
              Aide-mémoire
            </p>
            <blockquote lang="en">
              {before}
              <span className="mark">{t('signIn.mark')}</span>
              {after}
            </blockquote>
            <p>{t('signIn.promise')}</p>
          </div>
          <div className={css.form}>
            <form onSubmit={submit} onKeyDown={keepIn}>
              <Heading slot="title" level={1}>
                {t('signIn.title')}
              </Heading>
              {trouble && (
                <Strip tone="late" icon="warn">
                  {t(`signIn.${trouble}`)}
                </Strip>
              )}
              <p className="dim">{t('signIn.text')}</p>
              <TextField className={fields.field ?? ''} name="token" type="password" isRequired autoFocus>
                <Label>{t('signIn.token')}</Label>
                <Input className={fields.input ?? ''} autoComplete="current-password" />
                <Text slot="description" className={fields.hint ?? ''}>
                  {t('signIn.tokenHint')}
                </Text>
              </TextField>
              <Button type="submit" look="go" isDisabled={isBusy}>
                {t('signIn.submit')}
              </Button>
              <p className="sm dim">
                {t('signIn.noLink')} <Command />
              </p>
              <p className={css.languages}>
                {uiLanguages.map((one) => (
                  <Button key={one} look="link" onPress={() => speak(one)} aria-pressed={one === language}>
                    {one === 'en' ? 'English' : 'Română'}
                  </Button>
                ))}
              </p>
            </form>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
