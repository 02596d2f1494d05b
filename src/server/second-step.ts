import { readFileSync } from 'node:fs';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { z } from 'zod';
import { writeFileAtomic } from '../host/atomic-file.ts';

/**
 * The numbers of an authenticator (TOTP, RFC 6238), for whoever has a role for complaints. The secrets stand in a file of
 * the server that only its account reads; who is given a new start passphrase sets up a new one.
 */
const secretSchema = z.object({
  geheim: z.string().min(16).max(100),
  /** The last step of 30 seconds that was used: numbers are good once. */
  laatste: z.number().int(),
});
type Secret = z.infer<typeof secretSchema>;
const fileSchema = z.object({ versie: z.literal(1), mensen: z.record(z.string(), secretSchema) });

const STEP_S = 30;
/** A clock may be a step behind or ahead. */
const TOLERANCE_S = 30;

export class SecondStep {
  readonly #path: string;
  readonly #now: () => number;
  readonly #secrets: Map<string, Secret>;
  /** Shown, and not confirmed yet: the same one at each attempt. */
  readonly #pending = new Map<string, string>();

  /** Throws when the file is there and cannot be read: then nobody with a complaint role may get in unseen. */
  constructor(path: string, now: () => number) {
    this.#path = path;
    this.#now = now;
    this.#secrets = new Map(Object.entries(readSecrets(path)));
  }

  has(id: string): boolean {
    return this.#secrets.has(id);
  }

  /** What is to be put in an authenticator. */
  begin(id: string, naam: string, administratie: string): { readonly geheim: string; readonly uri: string } {
    const geheim = this.#pending.get(id) ?? generateSecret();
    this.#pending.set(id, geheim);
    return {
      geheim,
      uri: generateURI({ issuer: `Gebiedsplanner ${administratie}`, label: naam, secret: geheim }),
    };
  }

  /** Whether these are the numbers of what was shown; from then on they are asked. */
  async confirm(id: string, cijfers: string): Promise<boolean> {
    const geheim = this.#pending.get(id);
    if (geheim === undefined) return false;
    const step = this.#stepOf({ geheim, laatste: 0 }, cijfers);
    if (step === null) return false;
    this.#pending.delete(id);
    await this.#set(id, { geheim, laatste: step });
    return true;
  }

  /** Whether these are the numbers of now, not used before. */
  async verify(id: string, cijfers: string): Promise<boolean> {
    const secret = this.#secrets.get(id);
    const step = secret === undefined ? null : this.#stepOf(secret, cijfers);
    if (secret === undefined || step === null) return false;
    await this.#set(id, { ...secret, laatste: step });
    return true;
  }

  async forget(id: string): Promise<void> {
    this.#pending.delete(id);
    if (this.#secrets.delete(id)) await this.#write();
  }

  #stepOf({ geheim, laatste }: Secret, token: string): number | null {
    const epoch = Math.floor(this.#now() / 1000);
    const now = Math.floor(epoch / STEP_S);

    const result = verifySync({ secret: geheim, token, epoch, epochTolerance: TOLERANCE_S });
    if (!result.valid) return null;
    const step = now + result.delta;
    return step > laatste ? step : null;
  }

  async #set(id: string, secret: Secret): Promise<void> {
    this.#secrets.set(id, secret);
    await this.#write();
  }

  async #write(): Promise<void> {
    const mensen = Object.fromEntries(this.#secrets);
    await writeFileAtomic(this.#path, `${JSON.stringify({ versie: 1, mensen })}\n`);
  }
}

function readSecrets(path: string): Readonly<Record<string, Secret>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return {};
    throw fault;
  }
  return fileSchema.parse(JSON.parse(text)).mensen;
}
