import { describe, expect, it } from 'vitest';
import { refusedSwitch } from './switches.ts';

const on = (platform: string, ...argv: readonly string[]) => refusedSwitch(argv, () => false, platform);

describe('the command line of the packaged application', () => {
  it.each([
    ['no-sandbox', 'disable-setuid-sandbox', 'disable-gpu-sandbox', 'no-zygote', 'single-process'],
    ['disable-web-security', 'allow-file-access-from-files', 'disable-features', 'enable-features'],
    ['enable-blink-features', 'disable-site-isolation-trials', 'unsafely-treat-insecure-origin-as-secure'],
    ['remote-debugging-pipe', 'remote-debugging-port', 'inspect', 'inspect-brk-node', 'js-flags'],
    [
      'load-extension',
      'require',
      'r',
      'proxy-server',
      'proxy-bypass-list',
      'host-rules',
      'host-resolver-rules',
    ],
    ['log-net-log', 'net-log-capture-mode', 'log-file', 'enable-logging', 'vmodule', 'trace-startup'],
    ['user-data-dir', 'password-store', 'use-mock-keychain', 'renderer-cmd-prefix', 'headless', 'type'],
    ['een-schakelaar-van-later', 'DEMO-', 'no-sandbox-', ' no-sandbox'],
  ])('does not take %s, %s, %s, %s…', (...names) => {
    for (const name of names) {
      for (const platform of ['linux', 'darwin', 'win32']) {
        expect(on(platform, `--${name}`)).not.toBeNull();
        expect(on(platform, `-${name}`)).not.toBeNull();
        expect(on(platform, '--demo', `--${name}=waarde`)).not.toBeNull();
      }
    }
  });

  it('names what it does not take', () => {
    expect(on('linux', '--demo', '--no-sandbox')).toBe('no-sandbox');
    expect(on('win32', '/Inspect=9229')).toBe('inspect');
    expect(on('win32', '--NO-SANDBOX')).toBe('no-sandbox');
    expect(on('linux', '--', '--no-sandbox')).not.toBeNull();
  });

  it('takes its own, and how it looks', () => {
    const own = ['--demo', '--afdruk', '/tmp/a=b', '--rapport=formatie', '--peildatum', '2026-03-02'];
    for (const platform of ['linux', 'darwin', 'win32']) expect(on(platform, ...own)).toBeNull();
    expect(on('linux', '--disable-gpu', '--lang=nl', '--ozone-platform=wayland')).toBeNull();
    expect(on('darwin', '-psn_0_12345')).toBeNull();
    expect(on('linux', '-psn_0_12345')).not.toBeNull();
    expect(on('win32', 'C:\\map\\a', '/map/a', '\\\\computer\\map')).toBeNull();
  });

  it('does not take a door that was opened elsewhere', () => {
    expect(refusedSwitch([], (name) => name === 'no-sandbox', 'linux')).toBe('no-sandbox');
    expect(refusedSwitch([], (name) => name === 'password-store', 'linux')).toBe('password-store');
  });
});
