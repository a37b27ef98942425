/** Where the first line of the navigation, the keys that begin with `g` and the palette lead. */
export const destinations = {
  today: { to: '/' },
  commitments: { to: '/commitments', search: { stage: 'open' } },
  visits: { to: '/visits' },
  briefs: { to: '/briefs' },
  works: { to: '/works' },
} as const;
