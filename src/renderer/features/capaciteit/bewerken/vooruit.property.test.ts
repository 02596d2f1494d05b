import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { maakProefteam, START } from '../../../../../tests/support/proefteam.ts';
import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import type { OpdrachtOpties, SchrijfAntwoord } from '../../../data/opdracht.ts';
import type { Celopdracht } from './bewerking.ts';
import { metVooruit, toonVooruit, wachtend, weigerCel } from './vooruit.ts';

// The client of the page asks the window for its ports; here the calls go straight to a core.
vi.stubGlobal('window', Object.assign(new EventTarget(), { postMessage: () => undefined }));
vi.stubGlobal('location', { origin: 'null' });
const { coreQuery } = await import('../../../lib/core-client.ts');
const { leesFout } = await import('../../../lib/report-error.ts');
const { meldingenWinkel } = await import('../../../lib/meldingen.ts');
const { isOnderweg, voerOpdrachtUit } = await import('../../../data/opdracht.ts');
const { opslagWinkel } = await import('../../../data/opslag-stand.ts');

/** Some ten seconds; a machine with ten times more work than cores makes it a minute. */
const TIJD_MS = 180_000;

const TOT = '2027-01-04';
const VENSTER = { van: START, tot: TOT };
const WEKEN = maandagen(START, 52);

/** Every figure of the planbord, without ids of rows. */
function cijfers(gegevens: PlanbordGegevens) {
  const { rijen, teams, gebieden, stad } = berekenPlanbord({
    gegevens,
    vandaag: START,
    maandagen: WEKEN,
    rekenwijze: 'norm',
  });
  const opSleutel = (a: { sleutel: string }, b: { sleutel: string }) => (a.sleutel < b.sleutel ? -1 : 1);
  return {
    rijen: rijen.map(({ sleutel, cellen }) => ({ sleutel, cellen })).sort(opSleutel),
    teams: teams.map(({ teamId, weken }) => ({ teamId, weken })),
    gebieden: gebieden.map(({ gebiedId, weken }) => ({ gebiedId, weken })),
    stad: stad.weken,
  };
}

/** Lists sorted by id, so that only contents count. */
function gesorteerd(gegevens: PlanbordGegevens) {
  const opId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return Object.fromEntries(Object.entries(gegevens).map(([naam, rijen]) => [naam, [...rijen].sort(opId)]));
}

async function maakProef() {
  const core = await createTestCore();
  const { client } = core;
  const proef = await maakProefteam(core);
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
  const [, , laatste] = mensen;
  await client.detacheringen.wijzig({
    soort: 'uit-dienst',
    medewerkerId: laatste?.medewerkerId ?? '',
    per: WEKEN[20] ?? '',
  });
  const lees = () => client.capaciteit.planbord(VENSTER);
  return { core, mensen, teams: [proef.oost, proef.zuid, kort.id], lees };
}

type Proef = Awaited<ReturnType<typeof maakProef>>;

const periode = { van: fc.integer({ min: 0, max: 30 }), weken: fc.option(fc.integer({ min: 1, max: 9 })) };
const bewerking = fc.oneof(
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

function celopdracht({ mensen, teams }: Proef, b: Bewerking): Celopdracht {
  const van = WEKEN[b.van] ?? START;
  const tot = b.weken === null ? null : (WEKEN[b.van + b.weken] ?? null);
  const teamId = teams[b.team] ?? '';
  if (b.soort === 'aantal')
    return { soort: 'aantal', teamId, zwaarte: b.zwaarte, aantalOpen: b.aantal, van, tot };
  const regels = b.wie.flatMap((wie): InzetRegel[] => {
    const mens = mensen[wie];
    return mens === undefined ? [] : [{ ...mens, teamId }];
  });
  return { soort: 'uren', regels, minutenPerWeek: b.uren * 60, van, tot };
}

function roep({ core }: Proef, opdracht: Celopdracht): Promise<SchrijfAntwoord<null>> {
  const { capaciteit, werkvoorraad } = core.client;
  if (opdracht.soort === 'aantal') {
    const { soort: _, ...invoer } = opdracht;
    return werkvoorraad.zetAantalOpen(invoer);
  }
  const { soort: _, regels, ...invoer } = opdracht;
  return capaciteit.zetInzet({ ...invoer, regels: [...regels] });
}

/** Why the core refused, as the user reads it. */
function meldingVan(fout: unknown): string {
  const [veld] = leesFout(fout).velden;
  if (veld === undefined) throw fout;
  return veld.melding;
}

/** The way to the core and back: what goes in first is done first, and each answer comes when it is let through. */
class Draad {
  readonly #gevraagd: (() => Promise<void>)[] = [];
  readonly #beantwoord: (() => void)[] = [];

  stuur<T>(doe: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#gevraagd.push(async () => {
      const antwoord = await doe().then(
        (waarde) => () => resolve(waarde),
        (fout: unknown) => () => reject(fout),
      );
      this.#beantwoord.push(antwoord);
    });
    return promise;
  }

  /** The core does the next call; false when there is none. */
  async werk(): Promise<boolean> {
    const volgende = this.#gevraagd.shift();
    await volgende?.();
    return volgende !== undefined;
  }

  /** The page hears the next answer; false when there is none. */
  async hoor(): Promise<boolean> {
    const volgende = this.#beantwoord.shift();
    volgende?.();
    await new Promise((verder) => setTimeout(verder, 0));
    return volgende !== undefined;
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
async function maakPagina(proef: Proef) {
  const client = new QueryClient();
  const sleutel = coreQuery.capaciteit.planbord.queryKey({ input: { van: START, tot: TOT } });
  const begin = await proef.lees();
  client.setQueryData(sleutel, begin);
  const draad = new Draad();
  const uitslagen: ReturnType<typeof voerOpdrachtUit>[] = [];
  const geef = (doe: () => Promise<SchrijfAntwoord<null>>, toon: (() => () => void) | null) => {
    const opties: OpdrachtOpties<null, null> = { mutationFn: () => draad.stuur(doe) };
    uitslagen.push(voerOpdrachtUit(client, opties, null, { formulier: false, toonVooruit: toon }));
  };
  return { draad, geef, begin, uitslagen, bevestigd: () => client.getQueryData(sleutel) ?? begin };
}

/** What the page must show, kept beside it: rows after each call the core did, and edits without an answer. */
type Model = {
  readonly open: (Celopdracht | null)[];
  readonly klaar: PlanbordGegevens[];
  bevestigd: PlanbordGegevens;
  laatste: 'typ' | 'geweigerd';
};

async function doeStap(
  proef: Proef,
  pagina: Awaited<ReturnType<typeof maakPagina>>,
  model: Model,
  s: Stap,
): Promise<void> {
  const { beheer } = proef.core.client;
  switch (s.soort) {
    case 'typ': {
      const opdracht = celopdracht(proef, s.bewerking);
      const weiger = () => Promise.reject(new Error('De schijf is vol.'));
      pagina.geef(s.geweigerd ? weiger : () => roep(proef, opdracht), () => toonVooruit(opdracht));
      model.open.push(opdracht);
      model.laatste = 'typ';
      return;
    }
    case 'ongedaan':
    case 'opnieuw':
      pagina.geef(() => (s.soort === 'ongedaan' ? beheer.maakOngedaan() : beheer.voerOpnieuwUit()), null);
      model.open.push(null);
      model.laatste = 'typ';
      return;
    case 'werk':
      if (await pagina.draad.werk()) model.klaar.push(await proef.lees());
      return;
    case 'hoor': {
      const meldingen = opslagWinkel.lees();
      if (!(await pagina.draad.hoor())) return;
      model.open.shift();
      model.bevestigd = model.klaar.shift() ?? model.bevestigd;
      const nu = opslagWinkel.lees();
      if (nu.soort === 'niet-opgeslagen' && nu !== meldingen) model.laatste = 'geweigerd';
    }
  }
}

function controleer(pagina: Awaited<ReturnType<typeof maakPagina>>, model: Model): void {
  const open = model.open.filter((opdracht) => opdracht !== null);
  expect(wachtend.lees().map(({ opdracht }) => opdracht)).toEqual(open);
  expect(gesorteerd(pagina.bevestigd())).toEqual(gesorteerd(model.bevestigd));
  expect(isOnderweg()).toBe(model.open.length > 0);
  const { soort } = opslagWinkel.lees();
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
          const proef = await maakProef();
          for (const b of bewerkingen) {
            const opdracht = celopdracht(proef, b);
            const voor = await proef.lees();
            const melding = await roep(proef, opdracht).then(() => null, meldingVan);
            expect(weigerCel({ gegevens: voor, venster: VENSTER }, opdracht)).toBe(melding);
            if (melding !== null) {
              geweigerd += 1;
              expect(metVooruit(voor, [{ opdracht }])).toBe(voor);
              continue;
            }
            bevestigd += 1;
            expect(cijfers(metVooruit(voor, [{ opdracht }]))).toEqual(cijfers(await proef.lees()));
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
          const proef = await maakProef();
          const pagina = await maakPagina(proef);
          const model: Model = { open: [], klaar: [], bevestigd: pagina.begin, laatste: 'typ' };
          opslagWinkel.zet({ soort: 'opgeslagen' });
          meldingenWinkel.zet([]);
          for (const s of stappen) {
            await doeStap(proef, pagina, model, s);
            controleer(pagina, model);
          }
          while (model.open.length > 0) {
            await doeStap(proef, pagina, model, { soort: 'werk' });
            await doeStap(proef, pagina, model, { soort: 'hoor' });
            controleer(pagina, model);
          }
          const nu = await proef.lees();
          expect(metVooruit(pagina.bevestigd(), wachtend.lees())).toBe(pagina.bevestigd());
          expect(gesorteerd(pagina.bevestigd())).toEqual(gesorteerd(nu));
          const fouten = (await Promise.all(pagina.uitslagen)).filter(({ soort }) => soort === 'fout');
          geweigerd += fouten.length;
          // Who types on has had no time to read it: a later success does not take the message away.
          if (fouten.length > 0) expect(meldingenWinkel.lees().map(({ soort }) => soort)).toContain('fout');
          await proef.core.sluit();
        }),
        { numRuns: 20 },
      );
      expect(geweigerd).toBeGreaterThan(10);
    },
    TIJD_MS,
  );
});
