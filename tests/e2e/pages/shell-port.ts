import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { kanaal } from '../../../src/shared/contract/bridge.ts';

/** A port to the shell of our own, to say on it what no page of ours says. */

const answerSchema = z.object({
  i: z.string(),
  p: z.object({
    s: z.number().optional(),
    b: z.object({ json: z.unknown().optional() }).optional(),
  }),
});

const faultSchema = z.object({
  code: z.string(),
  message: z.string().default(''),
  data: z.unknown().optional(),
});

/** How a call ended: with what it gave, or with a fault of the contract and all its words. */
export type ShellAnswer =
  | { readonly soort: 'antwoord' }
  | { readonly soort: 'weigering'; readonly code: string; readonly words: string };

export class ShellPort {
  readonly #page: Page;
  #last = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Asks for ports as a page does when it starts, and keeps them from the page itself. */
  async open(): Promise<void> {
    await this.#page.evaluate(
      async ({ poort, vraagPoorten }) => {
        await new Promise<void>((done) => {
          window.addEventListener(
            'message',
            (event) => {
              if (event.data?.soort !== poort) return;
              event.stopImmediatePropagation();
              if (event.data.doel !== 'shell') return;
              const answers: unknown[] = [];
              const [port] = event.ports;
              if (port === undefined) return;
              port.onmessage = ({ data }) => answers.push(data);
              Object.assign(window, { shellPort: port, shellAnswers: answers });
              done();
            },
            { capture: true },
          );
          window.postMessage({ soort: vraagPoorten }, location.origin);
        });
      },
      { poort: kanaal.poort, vraagPoorten: kanaal.vraagPoorten },
    );
  }

  /** Says anything at all. */
  async say(message: unknown): Promise<void> {
    await this.#page.evaluate((data) => Reflect.get(window, 'shellPort').postMessage(data), message);
  }

  /** One call by its path (`start.open`), and how it ended. */
  async call(path: string, input: unknown): Promise<ShellAnswer> {
    this.#last += 1;
    const id = `hostile-${this.#last}`;
    const body = input === undefined ? {} : { b: { json: input } };
    await this.say(JSON.stringify({ i: id, p: { u: `/${path.replaceAll('.', '/')}`, ...body } }));
    const find = () =>
      this.#page.evaluate(
        (wanted) =>
          Reflect.get(window, 'shellAnswers').find((one: unknown) => String(one).includes(`"${wanted}"`)) ??
          null,
        id,
      );
    await expect
      .poll(find, { message: `${path} is answered`, timeout: 30_000, intervals: [20] })
      .not.toBeNull();
    const { p } = answerSchema.parse(JSON.parse(String(await find())));
    if (p.s === undefined || p.s < 400) return { soort: 'antwoord' };
    const { code, message, data } = faultSchema.parse(p.b?.json);
    return { soort: 'weigering', code, words: `${message} ${JSON.stringify(data ?? '')}` };
  }
}

/** Dialogs of the system that nobody sees in a test: each is cancelled. */
export async function cancelDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    Object.assign(dialog, {
      showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
      showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
      showMessageBox: () => Promise.resolve({ response: 0 }),
    });
    Object.assign(shell, { openPath: () => Promise.resolve('') });
  });
}
