import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Opdracht } from '../../shared/contract/base/base.ts';
import type { PlanbordDelta } from '../../shared/domain/planbord/delta.ts';
import { coreQuery } from '../lib/core-client.ts';
import { clearMessages, closeFaultMessages, showMessage } from '../lib/messages.ts';
import { type Fault, leesFout } from '../lib/report-error.ts';
import { seenNumber, withSeen } from '../lib/seen.ts';
import { processDelta } from './planbord-data.ts';
import { opslagWinkel, type SaveState } from './storage-state.ts';

type JournaalState = { readonly ongedaan: Opdracht | null; readonly opnieuw: Opdracht | null };

/** What every write of the contract answers (contract/base/base.ts, `writeOutput`). */
export type SchrijfAntwoord<U> = {
  readonly opdracht: Opdracht | null;
  readonly uitvoer: U;
  readonly planbord: PlanbordDelta;
  readonly journaal: JournaalState;
};

/** `coreQuery.<feature>.<call>.mutationOptions()` of a `schrijf` call. */
export type OpdrachtOptions<I, U> = {
  readonly mutationKey?: readonly unknown[];
  readonly mutationFn?: (
    input: I,
    context: { client: QueryClient; meta: undefined; mutationKey: readonly unknown[] },
  ) => Promise<SchrijfAntwoord<U>>;
};

export type OpdrachtResult<U> =
  | { readonly soort: 'ok'; readonly uitvoer: U; readonly opdracht: Opdracht | null }
  | { readonly soort: 'fout'; readonly fout: Fault };

export type OpdrachtHook<I, U> = {
  /** Runs the write; never rejects. Say with `velden` which contract fields have a place for their message. */
  readonly run: (input: I) => Promise<OpdrachtResult<U>>;
  readonly bezig: boolean;
  /** Messages per contract field of the last refusal. */
  readonly velden: Readonly<Record<string, string>>;
  readonly clearFaults: () => void;
};

/** Long enough to read why a cell went back, for who is typing in the next one already. */
const LEESTIJD_MS = 5000;

let onderweg = 0;
/** Writes of which not everything has been told yet: what they made stale is still to be said. */
const unfinished = new Set<Promise<unknown>>();
let lastBegin = 0;
/** When the last refusal came (`performance.now()`); a success of before that does not make it undone. */
let geweigerdOm = Number.NEGATIVE_INFINITY;
/** What the status bar says when nothing is under way. */
let settled: SaveState = { soort: 'opgeslagen' };

/** Whether a write has no answer yet. */
export function isOnderweg(): boolean {
  return onderweg > 0;
}

/**
 * Gives what is typed in the field with the focus to whoever saves it, and waits until every write is done and told:
 * what is made after this (a PDF, an export) holds what is on the screen.
 */
export async function settleTyped(): Promise<void> {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur();
  while (unfinished.size > 0) await Promise.allSettled(unfinished);
}

/** Somebody else goes on: what was refused to the one before is no longer unsaved, and no longer said. */
export function forgetRefusals(): void {
  geweigerdOm = Number.NEGATIVE_INFINITY;
  if (onderweg === 0) opslagWinkel.set({ soort: 'opgeslagen' });
  clearMessages();
}

function pathOf(key: readonly unknown[] | undefined): readonly string[] {
  const path = key?.[0];
  return Array.isArray(path) ? path.filter((stap) => typeof stap === 'string').slice(-2) : [];
}

function hasFields({ soort, velden }: Fault): boolean {
  return soort === 'ongeldig' && velden.length > 0;
}

function fieldsOf(fault: Fault): Record<string, string> {
  return Object.fromEntries(fault.velden.map(({ veld, melding }) => [veld, melding]));
}

type Instelling = {
  /** Whether a message that belongs to a field has a place on screen. */
  readonly formulier: boolean;
  /** Shows what the write will do before there is an answer; the result takes that away again. */
  readonly showVooruit: (() => () => void) | null;
  /** It takes back or does again: when that is refused nothing is unsaved. */
  readonly isBack?: boolean;
  /** What a form had on it when it was opened (lib/seen.ts); absent = what the screen has now. */
  readonly seen?: number | null | undefined;
};

/** A refusal of taking back is not about something that was not saved. */
const BACK_TEXTS: Partial<Record<Fault['soort'], string>> = {
  intern:
    'Er ging iets mis in het programma. Er is niets veranderd; al uw gegevens zijn bewaard. Probeer het opnieuw.',
  verbroken:
    'De verbinding met de gegevens viel weg. Kijk op het scherm of het terugzetten is gelukt en probeer het zo nodig opnieuw.',
};

function begonnen(): number {
  lastBegin = performance.now();
  onderweg += 1;
  opslagWinkel.set({ soort: 'bezig' });
  return lastBegin;
}

/** Says "Opgeslagen" when the core has confirmed everything that was given since the last refusal. */
function bevestigd(begin: number): void {
  onderweg -= 1;
  if (lastBegin >= geweigerdOm) settled = { soort: 'opgeslagen' };
  if (onderweg === 0 && lastBegin >= geweigerdOm) opslagWinkel.set(settled);
  closeFaultMessages(begin);
}

function geweigerd(fault: Fault, { formulier, showVooruit: toonVooruit, isBack }: Instelling): void {
  onderweg -= 1;
  if (isBack === true) {
    showMessage({ soort: 'fout', tekst: BACK_TEXTS[fault.soort] ?? fault.tekst });
    if (onderweg === 0) opslagWinkel.set(settled);
    return;
  }
  // A refused form has nothing unsaved: the user is still filling it in.
  if (formulier && hasFields(fault)) {
    if (onderweg === 0) opslagWinkel.set({ soort: 'opgeslagen' });
    return;
  }
  geweigerdOm = performance.now();
  showMessage({ soort: 'fout', tekst: fault.tekst, leestijd: toonVooruit === null ? 0 : LEESTIJD_MS });
  settled = { soort: 'niet-opgeslagen', reden: fault.tekst };
  opslagWinkel.set(settled);
}

/** Runs a `schrijf` call, and remembers it as unfinished until everything of it is told. */
export function voerOpdrachtUit<I, U>(
  client: QueryClient,
  options: OpdrachtOptions<I, U>,
  input: I,
  instelling: Instelling,
): Promise<OpdrachtResult<U>> {
  const work = runOpdracht(client, options, input, instelling);
  unfinished.add(work);
  void work.finally(() => unfinished.delete(work)).catch(() => undefined);
  return work;
}

/**
 * Runs a `schrijf` call and takes in its answer: planning rows, what can be undone, stale queries.
 * What was shown ahead goes in the same breath as its answer comes, so no picture in between is wrong.
 */
async function runOpdracht<I, U>(
  client: QueryClient,
  { mutationFn, mutationKey = [] }: OpdrachtOptions<I, U>,
  input: I,
  instelling: Instelling,
): Promise<OpdrachtResult<U>> {
  if (mutationFn === undefined) throw new Error('Een opdracht heeft een mutationFn nodig.');
  const begin = begonnen();
  const remove = instelling.showVooruit?.();
  let antwoord: SchrijfAntwoord<U>;
  try {
    antwoord = await withSeen(instelling.seen, () =>
      mutationFn(input, { client, meta: undefined, mutationKey }),
    );
  } catch (cause) {
    const fout = leesFout(cause);
    remove?.();
    geweigerd(fout, instelling);
    // The disk, or the file itself: what lasts of it stands in the status bar.
    if (fout.soort === 'bezet') void client.invalidateQueries({ queryKey: coreQuery.beheer.status.key() });
    return { soort: 'fout', fout };
  }
  processDelta(client, antwoord.planbord);
  remove?.();
  bevestigd(begin);
  client.setQueryData(coreQuery.beheer.journaalStand.queryKey(), antwoord.journaal);
  // The contract (with zod) is needed for its stale tags only: not on the path of the first paint.
  const { maakVerouderd, verouderdVan } = await import('./stale.ts');
  maakVerouderd(client, verouderdVan(pathOf(mutationKey)));
  return { soort: 'ok', uitvoer: antwoord.uitvoer, opdracht: antwoord.opdracht };
}

type OpdrachtHookOptions = {
  readonly formulier?: boolean;
  readonly isBack?: boolean;
  readonly holds?: boolean;
};

/**
 * The one way to write. A message that belongs to a field comes back in `velden`; with
 * `formulier: false` (no fields on screen) and for every other kind of error the message
 * bar says what happened and what to do. `holds`: it writes about what was there when it was opened.
 */
export function useOpdracht<I, U>(
  options: OpdrachtOptions<I, U>,
  { formulier = true, isBack = false, holds = formulier }: OpdrachtHookOptions = {},
): OpdrachtHook<I, U> {
  const client = useQueryClient();
  const [velden, setFields] = useState<Readonly<Record<string, string>>>({});
  const [bezig, setBusy] = useState(false);
  const last = useRef(options);
  last.current = options;
  // A form goes on from what it was opened with, until it is told otherwise: by its success or by a refusal.
  const seen = useRef(holds ? seenNumber() : undefined);

  const run = useCallback(
    async (input: I): Promise<OpdrachtResult<U>> => {
      setBusy(true);
      setFields({});
      const instelling = { formulier, showVooruit: null, isBack, seen: seen.current };
      const result = await voerOpdrachtUit(client, last.current, input, instelling);
      if (result.soort === 'fout' && formulier && hasFields(result.fout)) setFields(fieldsOf(result.fout));
      if (result.soort === 'ok' || result.fout.soort === 'conflict') seen.current = undefined;
      setBusy(false);
      return result;
    },
    [client, formulier, isBack],
  );
  const clearFaults = useCallback(() => setFields({}), []);
  return { run, bezig, velden, clearFaults };
}

/** The same way to write, shown before there is an answer. Follows nothing itself, so it renders nothing. */
export function useVooruitOpdracht<I, U>(
  options: OpdrachtOptions<I, U>,
): (input: I, showVooruit: () => () => void) => Promise<OpdrachtResult<U>> {
  const client = useQueryClient();
  const last = useRef(options);
  last.current = options;
  return useCallback(
    (input, showVooruit) => voerOpdrachtUit(client, last.current, input, { formulier: false, showVooruit }),
    [client],
  );
}
