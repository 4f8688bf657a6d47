import { expect, test } from 'vitest';
import { SETTING_NAMES } from '../config.ts';
import { findMisspelt } from './findMisspelt.ts';

test.each([
  ['DATA_DRI', 'DATA_DIR'],
  ['DATADIR', 'DATA_DIR'],
  ['DATA_DIRECTORY', 'DATA_DIR'],
  ['RETENTION_DAY', 'RETENTION_DAYS'],
  ['COACH_PASPHRASE', 'COACH_PASSPHRASE'],
  ['COACH_PASSWORD', 'COACH_PASSPHRASE'],
  ['LEVEL_DIR', 'LEVELS_DIR'],
  ['TRUST_PROXIES', 'TRUST_PROXY'],
  ['PUBLIC_ULR', 'PUBLIC_URL'],
  ['public_url', 'PUBLIC_URL'],
  ['Port', 'PORT'],
])('%s was meant to be %s', (written, meant) => {
  expect(findMisspelt(['PATH', written, 'HOME'], SETTING_NAMES)).toEqual([{ written, meant }]);
});

test('variables set by a system, a shell, npm, Node or a container are never reported', () => {
  const others =
    'PATH HOME HOSTNAME HOSTTYPE PWD OLDPWD SHLVL TERM LANG LC_ALL TZDIR USER LOGNAME MAIL XDG_DATA_DIRS XDG_DATA_HOME DATA ' +
    'NODE NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_COMPILE_CACHE NODE_VERSION NODE_CHANNEL_FD NODE_DEBUG npm_config_host ' +
    'npm_lifecycle_event npm_package_version INIT_CWD KUBERNETES_SERVICE_HOST KUBERNETES_PORT COACH_PORT COACH_SERVICE_HOST ' +
    'SUDO_USER JOURNAL_STREAM INVOCATION_ID CI DEBUG EDITOR PUBLIC_KEY BACKUP_PATH TEST_LEVELS_DIR DEV_SERVER CHROMIUM';
  expect(findMisspelt([...others.split(' '), ...SETTING_NAMES], SETTING_NAMES)).toEqual([]);
});
