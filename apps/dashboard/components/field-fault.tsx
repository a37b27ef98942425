import { FieldError } from 'react-aria-components';
import css from './field.module.css';
import { languageOfFault } from './refusal.js';

/** What is wrong with a field, each in the language it is said in. */
export function FieldFault() {
  return (
    <FieldError className={css.error ?? ''}>
      {({ validationErrors }) =>
        validationErrors.map((text) => (
          <span key={text} lang={languageOfFault(text)}>
            {text}{' '}
          </span>
        ))
      }
    </FieldError>
  );
}
