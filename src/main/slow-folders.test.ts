import { expect, it } from 'vitest';
import { SILENT, SlowFolders } from './slow-folders.ts';

it('a folder that never answers holds up nobody, and is asked once', async () => {
  const folders = new SlowFolders(20);
  let asked = 0;
  const { promise, resolve } = Promise.withResolvers<string>();
  const question = () => {
    asked += 1;
    return promise;
  };
  expect(await folders.ask('share', question)).toBe(SILENT);
  expect(await Promise.all([folders.ask('share', question), folders.ask('share', question)])).toEqual([
    SILENT,
    SILENT,
  ]);
  expect([asked, folders.isHeldUp()]).toEqual([1, true]);
  expect(await folders.ask('stick', () => Promise.resolve('there'))).toBe('there');
  // It answers at last: then it is asked anew.
  resolve('back');
  await promise;
  expect(await folders.ask('share', question)).toBe('back');
  expect(folders.isHeldUp()).toBe(false);
});

it('what a folder refuses is refused, and asked again the next time', async () => {
  const folders = new SlowFolders(20);
  await expect(folders.ask('stick', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await folders.ask('stick', () => Promise.resolve('there'))).toBe('there');
});
