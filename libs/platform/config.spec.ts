import { expect, test } from '@jest/globals';
import { Config, WrongSetting } from './config.js';

const reasonsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    Config.from(env);
  } catch (error) {
    if (error instanceof WrongSetting) return error.reasons;
    throw error;
  }
  return [];
};

test('nothing needs to be set', () => {
  const config = Config.from({});
  expect(config).toMatchObject({ dataDir: './data', host: '127.0.0.1', port: 7373, logLevel: 'info' });
  expect(config.databaseUrl).toBeUndefined();
  expect(config.actor).toMatch(/^desk:./);
  expect(config.isLoopback).toBe(true);
});

test('a server bound to more than loopback knows it', () => {
  expect(Config.from({ AIDE_MEMOIRE_HOST: '0.0.0.0' }).isLoopback).toBe(false);
});

test('an empty setting counts as not set', () => {
  expect(Config.from({ AIDE_MEMOIRE_PORT: '', DATABASE_URL: '' }).port).toBe(7373);
});

test.each([
  ['AIDE_MEMOIRE_PORT', '70000', 'expected a whole number from 0 to 65535, such as 7373'],
  ['AIDE_MEMOIRE_PORT', '0x10', 'expected a whole number from 0 to 65535, such as 7373'],
  ['AIDE_MEMOIRE_HOST', 'my host', 'expected a host name or an IP address, such as 127.0.0.1'],
  ['AIDE_MEMOIRE_LOG_LEVEL', 'loud', 'expected one of trace, debug, info, warn, error, fatal, silent'],
  ['AIDE_MEMOIRE_PUBLIC_URL', 'ftp://x', 'expected an address such as https://commitments.example.org'],
  ['AIDE_MEMOIRE_ACTOR', 'ana', 'a kind and a name, such as "staff:ana"'],
])('%s=%s is refused with its reason', (name, value, reason) => {
  expect(reasonsOf({ [name]: value })).toEqual([`${name} is "${value}": ${reason}`]);
});

test('a wrong database address is refused without telling its password', () => {
  const [reason] = reasonsOf({ DATABASE_URL: 'mysql://ana:secret@db/x' });
  expect(reason).toMatch(/^DATABASE_URL is malformed: expected an address such as postgres:/);
  expect(reason).not.toContain('secret');
});

test('all wrong settings are named at once, misspelt ones with the one that was meant', () => {
  expect(reasonsOf({ AIDE_MEMOIRE_PORT: 'x', AIDE_MEMOIRE_DATTA: '/tmp' })).toEqual([
    'AIDE_MEMOIRE_PORT is "x": expected a whole number from 0 to 65535, such as 7373',
    'AIDE_MEMOIRE_DATTA is not a setting: did you mean AIDE_MEMOIRE_DATA?',
  ]);
});
