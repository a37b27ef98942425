import type { PagePhrases } from './phrases.js';

export const en: PagePhrases = {
  asked: {
    acknowledge: {
      title: 'Have you seen this?',
      text: 'Say so, and nobody else is asked about this reminder.',
      button: 'I have seen it',
    },
    snooze: {
      title: 'Not before when?',
      text: 'You are not reminded of this commitment before that day.',
      button: 'Leave me alone until then',
    },
    done: { title: 'Is it done?', text: 'The commitment is closed in your name.', button: 'It is done' },
    postpone: {
      title: 'Until when is it postponed?',
      text: 'The new date and why are recorded in your name; reminders follow it.',
      button: 'Record the new date',
    },
    fix: {
      title: 'When will it be?',
      text: 'The date that is fixed now is recorded in your name; reminders follow it.',
      button: 'Record the date',
    },
  },
  until: 'Remind me again on',
  outcome: 'How it ended',
  fulfilled: 'As promised',
  partly: 'In part',
  remark: 'Remark',
  optional: 'may stay empty',
  timeframe: 'New date',
  timeframeHint:
    '2019-03-12 for a day, 2019-03 for a month, 2019-21 for spring, 2019-03-12/2019-03-13 for several days',
  reason: 'Why',
  askedBy: 'Who asked for it',
  decidedBy: 'Who decided it',
  needed: 'must be filled in',
  wrongDay: 'is not a day after today',
  futureDay: 'is a day to come',
  doneOn: 'On which day',
  fixedBy: 'How it is known',
  refused: 'This was not recorded',
  answered: {
    acknowledge: {
      title: 'Thank you',
      text: 'It is recorded that you have seen it. You may close this page.',
    },
    snooze: {
      title: 'Until then',
      text: 'You are not reminded of this before that day. You may close this page.',
    },
    done: { title: 'Well done', text: 'The commitment is closed. You may close this page.' },
    postpone: {
      title: 'Recorded',
      text: 'The new date stands, and reminders follow it. You may close this page.',
    },
    fix: {
      title: 'Recorded',
      text: 'The date stands, and reminders follow it. You may close this page.',
    },
  },
  used: {
    title: 'This was answered before',
    text: 'Each link answers once, and this one has. To change the answer, open the commitment in Aide-mémoire.',
  },
  expired: {
    title: 'This link is no longer good',
    text: 'Links to answer by are good for thirty days. Open the commitment in Aide-mémoire, or use a newer reminder.',
  },
  over: {
    title: 'This is over',
    text: 'The commitment is closed, and nothing is left to answer. To change that, open it in Aide-mémoire.',
  },
  reading: {
    title: 'How it stands',
    text: 'This page is yours: whoever has its address reads it.',
  },
  unknown: {
    title: 'This link is not known here',
    text: 'Perhaps a part of it was lost on the way. Open it from the mail again, or copy the whole address.',
  },
  busy: { title: 'Too many write at once', text: 'Nothing was recorded. Send it again in a moment.' },
  unsubscribe: {
    title: 'No more of these mails?',
    text: 'What would be written to you then goes to your head of unit, or to the registry. They can add you again.',
    button: 'No more mails to me',
  },
  unsubscribed: {
    title: 'No more mails',
    text: 'You are not written to any more. The registry can add you again.',
  },
};
