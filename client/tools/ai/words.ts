/** Words of this window. What belongs to a level comes with the view. */
export const ai = {
  nl: {
    prompt: 'Kies een opdracht voor de AI',
    needed_one: 'De opdracht gaat door als {{count}} mens hem kiest.',
    needed_other: 'De opdracht gaat door als {{count}} mensen dezelfde kiezen.',
    report: 'Het verslag van de AI',
    shown: '{{count}} van {{total}} zinnen',
    more: 'Volgende zin',
    mark: 'Hier klopt iets niet',
    change: 'Anders kiezen',
    what: 'Wat is er mis?',
    fine: 'Toch niets mis',
  },
  en: {
    prompt: 'Choose an instruction for the AI',
    needed_one: 'The instruction is taken when {{count}} person chooses it.',
    needed_other: 'The instruction is taken when {{count}} people choose the same.',
    report: 'The report of the AI',
    shown: '{{count}} of {{total}} sentences',
    more: 'Next sentence',
    mark: 'Something is not right here',
    change: 'Choose again',
    what: 'What is wrong?',
    fine: 'Nothing wrong after all',
  },
};
