import { createElement } from 'react';
import { useClient } from '../store/store.ts';
import { lazyPage } from '../layout/lazyPage.ts';

export const JoinPage = lazyPage(async () => (await import('../features/join/JoinPage.tsx')).JoinPage, 'join');
export const SelfCheckPage = lazyPage(
  async () => (await import('../features/selfCheck/SelfCheckPage.tsx')).SelfCheckPage,
  'lobby',
  'selfCheck',
);
export const NeedPage = lazyPage(async () => (await import('../features/need/NeedPage.tsx')).NeedPage, 'need');
export const SecondPage = lazyPage(async () => (await import('../features/selfCheck/SecondPage.tsx')).SecondPage, 'selfCheck');
export const PlayPage = lazyPage(async () => (await import('./PlayPage.tsx')).PlayPage, 'join', 'lobby');
export const CoachApp = lazyPage(async () => (await import('./CoachApp.tsx')).CoachApp, 'coach', 'debrief');
export const OwnPage = lazyPage(async () => (await import('../features/personal/OwnPage.tsx')).OwnPage, 'personal', 'statements');
export const LaterPage = lazyPage(
  async () => (await import('../features/personal/LaterPage.tsx')).LaterPage,
  'personal',
  'statements',
);
export const PrivacyPage = lazyPage(async () => (await import('../features/privacy/PrivacyPage.tsx')).PrivacyPage, 'personal');
export const MirrorPage = lazyPage(async () => (await import('./MirrorPage.tsx')).MirrorPage, 'game', 'tools', 'debrief');
export const ScreenPage = lazyPage(async () => (await import('../coach/lead/ScreenPage.tsx')).ScreenPage, 'coach');
export const RoomScreenPage = lazyPage(async () => (await import('../coach/screen/RoomScreenPage.tsx')).RoomScreenPage, 'coach');
export const AboutPage = lazyPage(async () => (await import('../features/about/AboutPage.tsx')).AboutPage, 'about');

const Settings = lazyPage(async () => (await import('../features/settings/SettingsDialog.tsx')).SettingsDialog, 'settings');
const Help = lazyPage(async () => (await import('./HelpDialog.tsx')).HelpDialog);
/** Loaded when first opened. */
export const SettingsDialog = () => (useClient(state => state.dialog === 'settings') ? createElement(Settings) : null);
export const HelpDialog = () => (useClient(state => state.dialog === 'help') ? createElement(Help) : null);
