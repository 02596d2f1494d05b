import { expect } from '@playwright/test';
import { shellContract } from '../../src/shared/contract/shell.ts';
import { type ContractCall, contractCalls, inputShapes, withValue } from '../support/contract-inputs.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { cancelDialogs, ShellPort } from './pages/shell-port.ts';

/**
 * What a page may ask of the shell, asked as no page of ours does: ids of other kinds and of nothing, days at every
 * border, texts that are none, forms that fit nothing, and messages that are no call. Each call is answered, or refused
 * by name and in words for people; nothing of it is a fault of the program, and the window goes on.
 */

const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 2 ** 53, {}, [], [[]], ''],
  ...['onbekend', '../../etc/passwd', '..\\..\\Windows', 'C:\\a', 'CON', '__proto__', "' OR 1=1 --"],
  ...['\u0000', '\ud800', '\u202eexe.pdf', '\u200b', 'x'.repeat(100_000), '{{naam}}', '<script>'],
  ...['0001-01-01', '1989-12-31', '1990-01-01', '2023-02-29', '2100-12-31', '2101-01-01', 'gisteren'],
];

/** What is done with it takes long, or ends what the rest of the walk needs: tried with what is refused at the door. */
const ONLY_REFUSED: ReadonlySet<string> = new Set(['start.nieuw', 'afdruk.maakPdf', 'kopieen.bewaarNaar']);
/** Without input there is one way to ask these, and they have tests of their own. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'venster.nieuw',
  'start.sluit',
  'start.vergrendel',
  'start.openDemo',
]);

/** Words of programs, not of people. */
const NOT_FOR_PEOPLE =
  /\b(?:undefined|null|NaN|object|expected|received|invalid|Error|ENOENT|EISDIR|ENOTDIR|EINVAL|string|number|regex)\b|\[object|verwacht .* ontving/u;

function questionsOf({ path, input }: ContractCall): unknown[] {
  if (input === undefined) return [undefined, { iets: 1 }];
  const questions = inputShapes(input).flatMap(({ value, leaves }) => [
    ...leaves.flatMap(({ path: place }) => VALUES.map((one) => withValue(value, place, one))),
    ...(ONLY_REFUSED.has(path) ? [] : [value]),
  ]);
  const all = [undefined, null, 'tekst', [], {}, ...questions];
  const texts = new Set<string>();
  return all.filter((question) => {
    if (ONLY_REFUSED.has(path) && input.safeParse(question).success) return false;
    const text = JSON.stringify(question) ?? 'undefined';
    return !texts.has(text) && texts.add(text).has(text);
  });
}

/** Few of each kind of question where there are very many (a report has a form of its own). */
const MOST = 60;
const some = (questions: readonly unknown[]): unknown[] => {
  const step = Math.max(1, Math.ceil(questions.length / MOST));
  return questions.filter((_question, i) => i % step === 0);
};

async function walk(port: ShellPort, paths: (path: string) => boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of contractCalls(shellContract)) {
    if (NOT_HERE.has(one.path) || !paths(one.path)) continue;
    for (const question of some(questionsOf(one))) {
      const answer = await port.call(one.path, question);
      if (answer.soort === 'antwoord') continue;
      const { code, words } = answer;
      if (code === 'intern' || NOT_FOR_PEOPLE.test(words)) {
        wrong.push(`${one.path} ${JSON.stringify(question)?.slice(0, 120)}: ${code} ${words.slice(0, 200)}`);
      }
    }
  }
  return wrong;
}

const MESSAGES: readonly unknown[] = [
  ...[undefined, null, 0, true, '', 'geen json', '{', '[]', 'null', '"tekst"', '{}', [], {}],
  ...[new Uint8Array([1, 2, 3]), { i: '1', p: { u: '/app/info' } }],
  ...[
    null,
    {},
    { u: null },
    { u: 'http://[' },
    { u: '//' },
    { u: '/../app/info' },
    { u: '/__proto__/x' },
  ].map((p) => JSON.stringify({ i: '1', p })),
  JSON.stringify({ i: null, p: { u: '/app/info' } }),
  JSON.stringify({ i: '1', p: { u: '/app/info', h: { 'content-type': 'multipart/form-data' } } }),
  JSON.stringify({ i: '1', p: { u: '/start/open', b: { json: {}, meta: [[1, '__proto__', 'x']] } } }),
  ...[3, 4, 99, -1].map((t) => JSON.stringify({ i: '1', t, p: {} })),
];

test('with the administratie open, every call of the shell answers or refuses in words', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const { app, page } = await start({ vandaag: '2026-03-02' });
  await new AppFrame(page).isOpen();
  await cancelDialogs(app);
  const port = new ShellPort(page);
  await port.open();
  for (const message of MESSAGES) await port.say(message);
  expect(await walk(port, (path) => !path.startsWith('start.'))).toEqual([]);
  for (const peildatum of ['1990-01-01', '2100-12-31']) {
    const answer = await port.call('afdruk.maakPdf', { rapport: 'formatie', parameters: { peildatum } });
    expect(answer.soort === 'antwoord' ? '' : answer.words).not.toMatch(NOT_FOR_PEOPLE);
  }
  expect(await port.call('app.info', undefined)).toEqual({ soort: 'antwoord' });
});

test('with nothing open, and locked, the same', async ({ start }) => {
  test.setTimeout(180_000);
  const { app, page } = await start({ vandaag: '2026-03-02' });
  await new AppFrame(page).isOpen();
  await cancelDialogs(app);
  const port = new ShellPort(page);
  await port.open();
  expect(await port.call('start.vergrendel', undefined)).toEqual({ soort: 'antwoord' });
  expect(await walk(port, (path) => path.startsWith('start.') || path.startsWith('kopieen.'))).toEqual([]);
  expect(await port.call('start.sluit', undefined)).toEqual({ soort: 'antwoord' });
  expect(await walk(port, () => true)).toEqual([]);
  expect(await port.call('start.openDemo', undefined)).toEqual({ soort: 'antwoord' });
  expect(await port.call('start.toestand', undefined)).toEqual({ soort: 'antwoord' });
});
