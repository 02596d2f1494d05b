import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { createProefteam, START } from '../../../../../tests/support/proefteam.ts';
import type { InzetCell, InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import type { OpdrachtOptions, SchrijfAntwoord } from '../../../data/opdracht.ts';
import type { CellOpdracht } from './edit.ts';
import { refuseCell, showVooruit, wachtend, withVooruit } from './vooruit.ts';

// The client of the page asks the window for its ports; here the calls go straight to a core.
vi.stubGlobal('window', Object.assign(new EventTarget(), { postMessage: () => undefined }));
vi.stubGlobal('location', { origin: 'null' });
const { coreQuery } = await import('../../../lib/core-client.ts');
const { leesFout } = await import('../../../lib/report-error.ts');
const { meldingenWinkel } = await import('../../../lib/messages.ts');
const { isOnderweg, voerOpdrachtUit } = await import('../../../data/opdracht.ts');
const { opslagWinkel } = await import('../../../data/storage-state.ts');

/** Some ten seconds; a machine with ten times more work than cores makes it a minute. */
const TIJD_MS = 180_000;

const TOT = '2027-01-04';
const WINDOW = { van: START, tot: TOT };
const WEKEN = maandagen(START, 52);

/** Every figure of the planbord, without ids of rows. */
function cijfers(gegevens: PlanbordGegevens) {
  const { rijen, teams, gebieden, stad } = berekenPlanbord({
    gegevens,
    vandaag: START,
    maandagen: WEKEN,
    rekenwijze: 'norm',
  });
  const byKey = (a: { sleutel: string }, b: { sleutel: string }) => (a.sleutel < b.sleutel ? -1 : 1);
  return {
    rijen: rijen.map(({ sleutel, cellen }) => ({ sleutel, cellen })).sort(byKey),
    teams: teams.map(({ teamId, weken }) => ({ teamId, weken })),
    gebieden: gebieden.map(({ gebiedId, weken }) => ({ gebiedId, weken })),
    stad: stad.weken,
  };
}

/** Lists sorted by id, so that only contents count. */
function sorted(gegevens: PlanbordGegevens) {
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return Object.fromEntries(Object.entries(gegevens).map(([naam, rows]) => [naam, [...rows].sort(byId)]));
}

async function createProef() {
  const core = await createTestCore();
  const { client } = core;
  const proef = await createProefteam(core);
  const { uitvoer: kort } = await client.teams.nieuwTeam({
    naam: 'Tijdelijk',
    soort: 'wijkteam',
    gebiedId: proef.gebiedId,
    van: START,
  });
  await client.teams.beeindigTeam({ id: kort.id, per: WEKEN[24] ?? '' });
  const mensen = [
    await proef.medewerker(),
    await proef.medewerker({ achternaam: 'Plaatsma', minuten: 1200, van: WEKEN[6] ?? '' }),
    await proef.medewerker({ achternaam: 'Stelling', teamId: null }),
  ];
  const [, , last] = mensen;
  await client.detacheringen.wijzig({
    soort: 'uit-dienst',
    medewerkerId: last?.medewerkerId ?? '',
    per: WEKEN[20] ?? '',
  });
  const lees = () => client.capaciteit.planbord(WINDOW);
  return { core, mensen, teams: [proef.oost, proef.zuid, kort.id], lees };
}

type Proef = Awaited<ReturnType<typeof createProef>>;

const periode = { van: fc.integer({ min: 0, max: 30 }), weken: fc.option(fc.integer({ min: 1, max: 9 })) };
/** Cells of several people and teams at once, as they are pasted. */
const geplakt = fc.record({
  soort: fc.constant('cellen' as const),
  uren: fc.array(
    fc.record({ wie: fc.nat(1), team: fc.nat(1), uren: fc.integer({ min: 0, max: 40 }), ...periode }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  aantallen: fc.array(
    fc.record({
      team: fc.nat(1),
      zwaarte: fc.constantFrom(1 as const, 2 as const),
      aantal: fc.option(fc.nat(9)),
      ...periode,
    }),
    { maxLength: 3 },
  ),
});

const bewerking = fc.oneof(
  { weight: 1, arbitrary: geplakt },
  {
    weight: 4,
    arbitrary: fc.record({
      soort: fc.constant('uren' as const),
      wie: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
      team: fc.nat(2),
      uren: fc.integer({ min: 0, max: 40 }),
      ...periode,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      soort: fc.constant('aantal' as const),
      team: fc.nat(2),
      zwaarte: fc.constantFrom(1 as const, 2 as const),
      aantal: fc.option(fc.nat(99)),
      ...periode,
    }),
  },
);
type Bewerking = typeof bewerking extends fc.Arbitrary<infer T> ? T : never;

function vanTot({ van, weken }: { readonly van: number; readonly weken: number | null }) {
  return { van: WEKEN[van] ?? START, tot: weken === null ? null : (WEKEN[van + weken] ?? null) };
}

function cellOpdracht({ mensen, teams }: Proef, b: Bewerking): CellOpdracht {
  if (b.soort === 'cellen') {
    const uren = b.uren.flatMap((cel): InzetCell[] => {
      const mens = mensen[cel.wie];
      const teamId = teams[cel.team] ?? '';
      return mens === undefined ? [] : [{ ...mens, teamId, minutenPerWeek: cel.uren * 60, ...vanTot(cel) }];
    });
    const aantallen = b.aantallen.map((cel) => ({
      teamId: teams[cel.team] ?? '',
      zwaarte: cel.zwaarte,
      aantalOpen: cel.aantal,
      ...vanTot(cel),
    }));
    return { soort: 'cellen', uren, aantallen };
  }
  const { van, tot } = vanTot(b);
  const teamId = teams[b.team] ?? '';
  if (b.soort === 'aantal')
    return { soort: 'aantal', teamId, zwaarte: b.zwaarte, aantalOpen: b.aantal, van, tot };
  const regels = b.wie.flatMap((wie): InzetLine[] => {
    const mens = mensen[wie];
    return mens === undefined ? [] : [{ ...mens, teamId }];
  });
  return { soort: 'uren', regels, minutenPerWeek: b.uren * 60, van, tot };
}

function roep({ core }: Proef, opdracht: CellOpdracht): Promise<SchrijfAntwoord<null>> {
  const { capaciteit, werkvoorraad } = core.client;
  if (opdracht.soort === 'cellen')
    return capaciteit.zetCellen({ uren: [...opdracht.uren], aantallen: [...opdracht.aantallen] });
  if (opdracht.soort === 'aantal') {
    const { soort: _, ...input } = opdracht;
    return werkvoorraad.zetAantalOpen(input);
  }
  const { soort: _, regels, ...input } = opdracht;
  return capaciteit.zetInzet({ ...input, regels: [...regels] });
}

/** Why the core refused, as the user reads it. */
function messageOf(fault: unknown): string {
  const [field] = leesFout(fault).velden;
  if (field === undefined) throw fault;
  return field.melding;
}

/** The way to the core and back: what goes in first is done first, and each answer comes when it is let through. */
class Draad {
  readonly #gevraagd: (() => Promise<void>)[] = [];
  readonly #beantwoord: (() => void)[] = [];

  send<T>(run: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#gevraagd.push(async () => {
      const antwoord = await run().then(
        (value) => () => resolve(value),
        (fault: unknown) => () => reject(fault),
      );
      this.#beantwoord.push(antwoord);
    });
    return promise;
  }

  /** The core does the next call; false when there is none. */
  async werk(): Promise<boolean> {
    const next = this.#gevraagd.shift();
    await next?.();
    return next !== undefined;
  }

  /** The page hears the next answer; false when there is none. */
  async hoor(): Promise<boolean> {
    const next = this.#beantwoord.shift();
    next?.();
    await new Promise((verder) => setTimeout(verder, 0));
    return next !== undefined;
  }

  get leeg(): boolean {
    return this.#gevraagd.length === 0 && this.#beantwoord.length === 0;
  }
}

const stap = fc.oneof(
  // `geweigerd`: the store refuses whatever it is, for instance because the disk is full.
  {
    weight: 4,
    arbitrary: fc.record({ soort: fc.constant('typ' as const), bewerking, geweigerd: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ soort: 'ongedaan' as const }) },
  { weight: 1, arbitrary: fc.constant({ soort: 'opnieuw' as const }) },
  { weight: 3, arbitrary: fc.constant({ soort: 'werk' as const }) },
  { weight: 3, arbitrary: fc.constant({ soort: 'hoor' as const }) },
);
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

/** A page with its client, on a core behind a wire. */
async function createPage(proef: Proef) {
  const client = new QueryClient();
  const key = coreQuery.capaciteit.planbord.queryKey({ input: { van: START, tot: TOT } });
  const begin = await proef.lees();
  client.setQueryData(key, begin);
  const draad = new Draad();
  const uitslagen: ReturnType<typeof voerOpdrachtUit>[] = [];
  const geef = (run: () => Promise<SchrijfAntwoord<null>>, toon: (() => () => void) | null) => {
    const options: OpdrachtOptions<null, null> = { mutationFn: () => draad.send(run) };
    uitslagen.push(voerOpdrachtUit(client, options, null, { formulier: false, showVooruit: toon }));
  };
  return { draad, geef, begin, uitslagen, bevestigd: () => client.getQueryData(key) ?? begin };
}

/** What the page must show, kept beside it: rows after each call the core did, and edits without an answer. */
type Model = {
  readonly open: (CellOpdracht | null)[];
  readonly klaar: PlanbordGegevens[];
  bevestigd: PlanbordGegevens;
  laatste: 'typ' | 'geweigerd';
};

async function runStap(
  proef: Proef,
  page: Awaited<ReturnType<typeof createPage>>,
  model: Model,
  s: Stap,
): Promise<void> {
  const { beheer } = proef.core.client;
  switch (s.soort) {
    case 'typ': {
      const opdracht = cellOpdracht(proef, s.bewerking);
      const refuse = () => Promise.reject(new Error('De schijf is vol.'));
      page.geef(s.geweigerd ? refuse : () => roep(proef, opdracht), () => showVooruit(opdracht));
      model.open.push(opdracht);
      model.laatste = 'typ';
      return;
    }
    case 'ongedaan':
    case 'opnieuw':
      page.geef(() => (s.soort === 'ongedaan' ? beheer.maakOngedaan() : beheer.voerOpnieuwUit()), null);
      model.open.push(null);
      model.laatste = 'typ';
      return;
    case 'werk':
      if (await page.draad.werk()) model.klaar.push(await proef.lees());
      return;
    case 'hoor': {
      const messages = opslagWinkel.read();
      if (!(await page.draad.hoor())) return;
      model.open.shift();
      model.bevestigd = model.klaar.shift() ?? model.bevestigd;
      const current = opslagWinkel.read();
      if (current.soort === 'niet-opgeslagen' && current !== messages) model.laatste = 'geweigerd';
    }
  }
}

function check(page: Awaited<ReturnType<typeof createPage>>, model: Model): void {
  const open = model.open.filter((opdracht) => opdracht !== null);
  expect(wachtend.read().map(({ opdracht }) => opdracht)).toEqual(open);
  expect(sorted(page.bevestigd())).toEqual(sorted(model.bevestigd));
  expect(isOnderweg()).toBe(model.open.length > 0);
  const { soort } = opslagWinkel.read();
  if (model.laatste === 'geweigerd') expect(soort).toBe('niet-opgeslagen');
  else expect(soort).toBe(model.open.length > 0 ? 'bezig' : 'opgeslagen');
}

describe('an edit on screen before its answer', () => {
  it(
    'shows the figures that the core then confirms, and refuses what the core refuses',
    async () => {
      let bevestigd = 0;
      let geweigerd = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(bewerking, { minLength: 1, maxLength: 10 }), async (bewerkingen) => {
          const proef = await createProef();
          for (const b of bewerkingen) {
            const opdracht = cellOpdracht(proef, b);
            const voor = await proef.lees();
            const message = await roep(proef, opdracht).then(() => null, messageOf);
            expect(refuseCell({ gegevens: voor, venster: WINDOW }, opdracht)).toBe(message);
            if (message !== null) {
              geweigerd += 1;
              expect(withVooruit(voor, [{ opdracht }])).toBe(voor);
              continue;
            }
            bevestigd += 1;
            expect(cijfers(withVooruit(voor, [{ opdracht }]))).toEqual(cijfers(await proef.lees()));
          }
          await proef.core.sluit();
        }),
        { numRuns: 15 },
      );
      expect(bevestigd).toBeGreaterThan(40);
      expect(geweigerd).toBeGreaterThan(10);
    },
    TIJD_MS,
  );

  it(
    'leaves nothing behind but what was confirmed, whatever is refused and however late the answers come',
    async () => {
      let geweigerd = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 25 }), async (stappen) => {
          const proef = await createProef();
          const page = await createPage(proef);
          const model: Model = { open: [], klaar: [], bevestigd: page.begin, laatste: 'typ' };
          opslagWinkel.set({ soort: 'opgeslagen' });
          meldingenWinkel.set([]);
          for (const s of stappen) {
            await runStap(proef, page, model, s);
            check(page, model);
          }
          while (model.open.length > 0) {
            await runStap(proef, page, model, { soort: 'werk' });
            await runStap(proef, page, model, { soort: 'hoor' });
            check(page, model);
          }
          const current = await proef.lees();
          expect(withVooruit(page.bevestigd(), wachtend.read())).toBe(page.bevestigd());
          expect(sorted(page.bevestigd())).toEqual(sorted(current));
          const faults = (await Promise.all(page.uitslagen)).filter(({ soort }) => soort === 'fout');
          geweigerd += faults.length;
          // Who types on has had no time to read it: a later success does not take the message away.
          if (faults.length > 0) expect(meldingenWinkel.read().map(({ soort }) => soort)).toContain('fout');
          await proef.core.sluit();
        }),
        { numRuns: 20 },
      );
      expect(geweigerd).toBeGreaterThan(10);
    },
    TIJD_MS,
  );
});
