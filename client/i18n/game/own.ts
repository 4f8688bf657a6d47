/** "En u?": one line after a solved puzzle. */
export const own = {
  nl: {
    label: 'En u?',
    can: 'Ken ik',
    learn: 'Wil ik leren',
    no: 'Niet nodig',
    skip: 'Sla over',
    private: 'Alleen u ziet dit.',
    kept: 'Bewaard. Alleen u ziet dit.',
  },
  en: {
    label: 'And you?',
    can: 'I know this',
    learn: 'I want to learn this',
    no: 'Not needed',
    skip: 'Skip',
    private: 'Only you see this.',
    kept: 'Saved. Only you see this.',
  },
};
