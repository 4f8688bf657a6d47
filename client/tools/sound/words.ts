/** Words of this window. What belongs to a level comes with the view. */
export const sound = {
  nl: {
    title: 'Apparaten',
    live: { microphone: 'Men hoort u', speaker: 'U hoort geluid', camera: 'Men ziet u' },
    still: { microphone: 'Men hoort u niet', speaker: 'U hoort niets', camera: 'Men ziet u niet' },
  },
  en: {
    title: 'Devices',
    live: { microphone: 'They hear you', speaker: 'You hear sound', camera: 'They see you' },
    still: { microphone: 'They do not hear you', speaker: 'You hear nothing', camera: 'They do not see you' },
  },
};
