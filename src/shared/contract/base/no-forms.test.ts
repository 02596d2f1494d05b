import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** In a process of its own: what is loaded here says nothing of a process that just started. */
function naStart(opdracht: string): boolean {
  const module = resolve(import.meta.dirname, 'no-forms.ts');
  const programma = `
    import { dropFormData } from ${JSON.stringify(module)};
    dropFormData();
    ${opdracht};
    process.stdout.write(String(process.moduleLoadList.some((naam) => naam.includes('undici/undici'))));
  `;
  const uit = execFileSync(process.execPath, ['--input-type=module', '-e', programma], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  return uit === 'true';
}

test('asking whether something is a form loads no HTTP client', () => {
  expect(naStart('({}) instanceof FormData')).toBe(false);
});

test('a form is refused with a reason', () => {
  expect(() => naStart('new FormData()')).toThrow(/geen bestanden of formulieren/);
});
