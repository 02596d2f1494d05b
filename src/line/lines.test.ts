import { describe, expect, it } from 'vitest';
import type { LinesState } from '../shared/contract/line-init.ts';
import type { LineEnd, openLine } from './dial.ts';
import { PageLines, type PagePort } from './lines.ts';

type Opened = Awaited<ReturnType<typeof openLine>>;

const TO = { naam: 'Proef', adres: 'https://gp.example', certificaat: null };
const WIE = { id: 'g1', naam: 'Anna' };

/** A server of which the test says what it answers, and a page with a port. */
function createWorld() {
  const answers: Opened[] = [];
  const lines: {
    said: string[];
    isClosed: boolean;
    text: (text: string) => void;
    end: (end: LineEnd) => void;
  }[] = [];
  const states: LinesState[] = [];
  const pauses: number[] = [];
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const signedOut: string[] = [];
  const connect = (): Opened => {
    const line = { said: [] as string[], isClosed: false, text: (_: string) => {}, end: (_: LineEnd) => {} };
    lines.push(line);
    return {
      soort: 'open',
      line: {
        send: (text) => line.said.push(text),
        listen: (onText, onEnd) => {
          line.text = onText;
          line.end = onEnd;
        },
        close: () => {
          line.isClosed = true;
        },
      },
    };
  };
  const pages = new PageLines({
    onState: (state) => states.push(state),
    now: () => '2026-03-02T09:42:00Z',
    wait: (ms) => {
      pauses.push(ms);
      return new Promise((resolve) => waiting.push(resolve));
    },
    dial: {
      signIn: () => Promise.resolve({ soort: 'binnen', bewijs: 'geheim', wie: WIE, administratie: 'Proef' }),
      signOut: (_to, bewijs) => {
        signedOut.push(bewijs);
        return Promise.resolve();
      },
      openLine: (_to, { venster }) => {
        asked.push(venster);
        return Promise.resolve(answers.shift() ?? connect());
      },
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const port = () => {
    const on: { message?: (event: { data: unknown }) => void; close?: () => void } = {};
    const page = { got: [] as string[], isClosed: false };
    const made: PagePort = {
      on: (name: 'message' | 'close', receive: (event: { data: unknown }) => void) => {
        if (name === 'message') on.message = receive;
        else on.close = () => receive({ data: null });
      },
      postMessage: (text) => page.got.push(text),
      start: () => undefined,
      close: () => {
        page.isClosed = true;
      },
    };
    return { ...page, page, made, say: (data: unknown) => on.message?.({ data }), leave: () => on.close?.() };
  };
  const tryAgain = async () => {
    waiting.shift()?.();
    await settle();
  };
  return { pages, answers, lines, states, pauses, asked, signedOut, settle, port, tryAgain };
}

async function signedIn() {
  const world = createWorld();
  await world.pages.signIn(TO, '1', { naam: 'Anna', wachtzin: 'x' });
  return world;
}

describe('the lines of pages', () => {
  it('keeps the proof of the session to itself', async () => {
    const world = createWorld();
    const answer = await world.pages.signIn(TO, '1', { naam: 'Anna', wachtzin: 'x' });
    expect(answer).toEqual({ soort: 'binnen', wie: WIE, administratie: 'Proef' });
    expect(JSON.stringify([answer, world.states])).not.toContain('geheim');
  });

  it('passes text on as it is, in order, also what was said before the line was there; and nothing else', async () => {
    const { pages, port, lines, settle } = await signedIn();
    const one = port();
    const taken = pages.take(one.made, 'venster-1');
    one.say('eerste');
    one.say({ geen: 'tekst' });
    await taken;
    one.say('tweede');
    lines[0]?.text('antwoord');
    await settle();
    expect(lines[0]?.said).toEqual(['eerste', 'tweede']);
    expect(one.page.got).toEqual(['antwoord']);
    one.leave();
    expect(lines[0]?.isClosed).toBe(true);
  });

  it('closes the ports of every page when one line ends, says since when, and comes back by itself', async () => {
    const { pages, port, lines, states, answers, pauses, tryAgain } = await signedIn();
    const [one, two] = [port(), port()];
    await pages.take(one.made, 'venster-1');
    await pages.take(two.made, 'venster-2');
    answers.push({ soort: 'fout', fout: 'onbereikbaar' }, { soort: 'bezig' });
    lines[0]?.end('verbroken');
    expect([one.page.isClosed, two.page.isClosed, lines[1]?.isClosed]).toEqual([true, true, true]);
    const gone = { soort: 'weg', sinds: '2026-03-02T09:42:00Z' };
    expect(states.at(-1)).toEqual({ ...gone, fout: 'onbereikbaar' });
    const late = port();
    await pages.take(late.made, 'venster-1');
    expect(late.page.isClosed).toBe(true);
    await tryAgain();
    await tryAgain();
    expect(states.at(-1)).toEqual({ ...gone, fout: 'bezig' });
    await tryAgain();
    expect(states.at(-1)).toEqual({ soort: 'verbonden' });
    expect(pauses).toEqual([500, 1000, 2000]);
    const again = port();
    await pages.take(again.made, 'venster-1');
    expect(again.page.isClosed).toBe(false);
  });

  it.each<readonly [string, Opened, LinesState]>([
    ['the session ended', { soort: 'afgemeld' }, { soort: 'afgemeld' }],
    [
      'the server was upgraded',
      { soort: 'andere-versie', versie: '2' },
      { soort: 'andere-versie', versie: '2' },
    ],
  ])('tries no more when %s meanwhile', async (_what, answer, state) => {
    const { pages, port, lines, states, answers, pauses, tryAgain } = await signedIn();
    await pages.take(port().made, 'venster-1');
    answers.push(answer);
    lines[0]?.end('opnieuw');
    await tryAgain();
    expect(states.at(-1)).toEqual(state);
    expect(pauses).toHaveLength(1);
  });

  it('asks to sign in when the server ended the session on an open line', async () => {
    const { pages, port, lines, states, pauses } = await signedIn();
    await pages.take(port().made, 'venster-1');
    lines[0]?.end('afgemeld');
    expect(states.at(-1)).toEqual({ soort: 'afgemeld' });
    expect(pauses).toEqual([]);
  });

  it('a page that goes ends its own line only', async () => {
    const { pages, port, lines, states } = await signedIn();
    const one = port();
    await pages.take(one.made, 'venster-1');
    one.leave();
    lines[0]?.end('verbroken');
    expect(states).toEqual([{ soort: 'verbonden' }]);
  });

  it('signs out at the server, and a line that opened just then is closed', async () => {
    const { pages, port, lines, signedOut, settle } = await signedIn();
    const one = port();
    const taken = pages.take(one.made, 'venster-1');
    await pages.signOut();
    await taken;
    await settle();
    expect(signedOut).toEqual(['geheim']);
    expect(one.page.isClosed).toBe(true);
    expect(lines[0]?.isClosed).toBe(true);
    await pages.signOut();
    expect(signedOut).toHaveLength(1);
  });

  it('stops trying when somebody signs out meanwhile', async () => {
    const { pages, port, lines, states, asked, tryAgain } = await signedIn();
    await pages.take(port().made, 'venster-1');
    lines[0]?.end('verbroken');
    await pages.signOut();
    await tryAgain();
    expect(asked).toEqual(['venster-1']);
    expect(states.at(-1)).toMatchObject({ soort: 'weg' });
  });
});
