import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../host/atomic-file.ts';

/**
 * Who is signed in at the server. A session is 256 random bits that only the computer of that person has; here stands its
 * hash, so that who reads this file gets in nowhere. It outlives a restart of the server: people go on where they were.
 */
const sessionSchema = z.object({
  /** Row of `gebruiker`. */
  gebruiker: z.string().min(1).max(100),
  /** Moments in ms: of signing in, and of the last call. */
  begin: z.number(),
  gebruikt: z.number(),
  /** Signed in with the numbers of an authenticator too. */
  tweedeStap: z.boolean(),
});
type Session = z.infer<typeof sessionSchema>;

const fileSchema = z.object({
  versie: z.literal(1),
  sessies: z.record(z.string().regex(/^[0-9a-f]{64}$/u), sessionSchema),
});

const HOUR = 3_600_000;
/** A working day with its overtime; after that one signs in again, whatever one did. */
export const SESSION_MS = 12 * HOUR;
/** Without a call. */
export const IDLE_MS = HOUR / 2;
/** Somebody signs in on a few computers, not on hundreds. */
const MAX_PER_PERSON = 10;
/** The moment of the last call is not written at each call. */
const WRITE_AFTER_MS = 2000;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

type Deps = {
  readonly path: string;
  now(): number;
  /** A session is no more: its lines close. */
  onEnd(hash: string): void;
  log(line: string): void;
};

export class Sessions {
  readonly #deps: Deps;
  readonly #sessions: Map<string, Session>;
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#sessions = new Map(Object.entries(readSessions(deps.path)));
  }

  /** A new session; the token stands nowhere else. */
  async create(
    gebruiker: string,
    tweedeStap: boolean,
  ): Promise<{ readonly token: string; readonly hash: string }> {
    const own = [...this.#sessions].filter(([, session]) => session.gebruiker === gebruiker);
    const oldest = own.sort(([, a], [, b]) => a.gebruikt - b.gebruikt);
    for (const [hash] of oldest.slice(0, Math.max(0, own.length - MAX_PER_PERSON + 1))) this.end(hash);
    const token = randomBytes(32).toString('base64url');
    const hash = hashOf(token);
    const now = this.#deps.now();
    this.#sessions.set(hash, { gebruiker, begin: now, gebruikt: now, tweedeStap });
    await this.#write();
    return { token, hash };
  }

  /** Whose session this is; null = of nobody (any more). */
  find(hash: string): Session | null {
    const session = this.#sessions.get(hash);
    if (session === undefined) return null;
    if (!this.#isOver(session)) return session;
    this.end(hash);
    return null;
  }

  /** A call came in. */
  touch(hash: string): void {
    const session = this.#sessions.get(hash);
    if (session === undefined) return;
    session.gebruikt = this.#deps.now();
    this.#timer ??= setTimeout(() => void this.#write(), WRITE_AFTER_MS).unref();
  }

  end(hash: string): void {
    if (!this.#sessions.delete(hash)) return;
    this.#deps.onEnd(hash);
    void this.#write();
  }

  /** Ends those for which it holds, and those whose time is over. */
  endWhere(past: (session: Session) => boolean): void {
    for (const [hash, session] of [...this.#sessions]) {
      if (this.#isOver(session) || past(session)) this.end(hash);
    }
  }

  count(): number {
    return this.#sessions.size;
  }

  /** Resolves when everything is on disk. */
  async settled(): Promise<void> {
    if (this.#timer !== undefined) await this.#write();
    await this.#writing;
  }

  #isOver({ begin, gebruikt }: Session): boolean {
    const now = this.#deps.now();
    return now >= begin + SESSION_MS || now >= gebruikt + IDLE_MS;
  }

  #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(async () => {
      const sessies = Object.fromEntries(this.#sessions);
      // What cannot be written is lost at a restart: then people sign in again.
      await writeFileAtomic(this.#deps.path, `${JSON.stringify({ versie: 1, sessies })}\n`).catch(() =>
        this.#deps.log('sessies kunnen niet worden bewaard'),
      );
    });
    return this.#writing;
  }
}

/** A file that is not there, or was altered, holds no session: people sign in again. */
function readSessions(path: string): Readonly<Record<string, Session>> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).sessies;
  } catch {
    return {};
  }
}
