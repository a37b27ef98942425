import { Fragment } from 'react';
import { Switch } from 'react-aria-components';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { useWords } from '../words/i18n.js';
import { type KeyGroup, type KeyName, keyShown, keyTable, spellingsOf } from './key-table.js';
import css from './keys-dialog.module.css';
import { prefer, usePreferences } from './preferences.js';

/** What keys there are; single ones can be switched off for good. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { singleKeys } = usePreferences();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('keys.title')}
      isWide
      aside={
        <Switch
          className={css.switch ?? ''}
          isSelected={singleKeys}
          onChange={(on) => prefer({ singleKeys: on })}
        >
          <i aria-hidden="true" />
          {t('keys.single')}
        </Switch>
      }
      footer={
        <>
          <span className="start">{t('keys.note')}</span>
          <Button onPress={onClose}>{t('keys.close')}</Button>
        </>
      }
    >
      <div className={css.groups}>
        {(Object.keys(keyTable) as KeyGroup[]).map((group) => (
          <section key={group}>
            <h3>{t(`keys.${group}`)}</h3>
            <dl>
              {(Object.keys(keyTable[group]) as KeyName[]).map((name) => (
                <div key={name}>
                  <dt>
                    {spellingsOf(name).map((spelling, which) => (
                      <Fragment key={spelling}>
                        {keyShown(name, which)
                          .split(' ')
                          .map((one) => (
                            <kbd key={one}>{one}</kbd>
                          ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{t(`keys.do.${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
