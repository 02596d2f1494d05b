import { JAREN, ONDERWERPEN, OORDELEN, VASTE_DAGEN } from '../../../src/core/demo/klachten/cases.ts';
import type { Af } from '../../../src/core/demo/klachten/opbouw.ts';
import type { Klacht } from '../../../src/shared/domain/klacht/basis/types.ts';
import {
  formeelPart,
  maatgevendeTermijn,
  stateOfKlacht,
} from '../../../src/shared/domain/klacht/termijn/dossier-termijn.ts';
import { jaarOf } from '../../../src/shared/domain/tijd/datum.ts';
import { createKey, type Key } from './demo-key.ts';

/** Self-test of the demo complaints (domein §7): what is promised per year and in all. */

const CONTEXT = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] } as const;

/** From here on every case of 2025 has ended, so all margins must be exact. */
const ALLES_VOORBIJ = '2026-04-01';

/** Expected ends of the receipts that shift. */
const EXPECTED_EINDE: Readonly<Record<(typeof VASTE_DAGEN)[number], string>> = {
  '2025-03-07': '2025-04-22',
  '2025-04-17': '2025-06-02',
  '2025-11-13': '2025-12-29',
  '2025-11-20': '2026-01-05',
};

/** Of the dated examples after the years with margins, by day of receipt. */
const PREVIEW_EINDE: ReadonlyMap<string, string> = new Map([
  ['2026-02-20', '2026-04-07'],
  ['2026-04-02', '2026-05-18'],
]);

/** From here on every example has ended. */
const VOORBEELDEN_VOORBIJ = '2026-08-01';

const klachtOf = ({ loop }: Af): Klacht => loop.klacht;
const einde = (klacht: Klacht): string | null => {
  const termijn = maatgevendeTermijn(klacht, CONTEXT);
  return termijn.soort === 'termijn' ? termijn.einde : null;
};
const afdoening = ({ toestand }: Klacht): string =>
  ('afdoening' in toestand ? toestand.afdoening : toestand).status;

function checkJaren(t: Key, klachten: readonly Klacht[]): void {
  for (const { jaar, aantal, informeel, nietInBehandeling } of JAREN) {
    const hier = klachten.filter((k) => jaarOf(k.dossier.ontvangstdatum) === jaar);
    t.gelijk(`klachten ${jaar}`, hier.length, aantal);
    t.gelijk(
      `informeel ${jaar}`,
      hier.filter((k) => afdoening(k) === 'informeel-opgelost').length,
      informeel,
    );
    t.gelijk(
      `niet in behandeling ${jaar}`,
      hier.filter((k) => afdoening(k) === 'niet-in-behandeling').length,
      nietInBehandeling,
    );
    t.gelijk(
      `verdaagd ${jaar}`,
      hier.filter((k) => (formeelPart(k.toestand)?.verdaging ?? null) !== null).length,
      1,
    );
  }
}

function checkTotals(t: Key, klachten: readonly Klacht[], vandaag: string): void {
  const parts = klachten.flatMap((k) => k.dossier.onderdelen);
  for (const [categorie, aantal] of ONDERWERPEN) {
    t.gelijk(`onderwerp ${categorie}`, parts.filter((part) => part.categorie === categorie).length, aantal);
  }
  for (const [oordeel, aantal] of OORDELEN) {
    t.gelijk(`oordeel ${oordeel}`, parts.filter((part) => part.oordeel === oordeel).length, aantal);
  }
  const state = (k: Klacht) => stateOfKlacht(k, vandaag, CONTEXT).soort;
  t.gelijk('te laat', klachten.filter((k) => state(k) === 'te-laat').length, 1);
  t.gelijk('totaal', klachten.length, 81);
  for (const dag of VASTE_DAGEN) {
    const klacht = klachten.find((k) => k.dossier.ontvangstdatum === dag);
    t.gelijk(`einde van ${dag}`, klacht === undefined ? null : einde(klacht), EXPECTED_EINDE[dag]);
  }
}

function checkVoorbeelden(t: Key, klachten: readonly Klacht[], vandaag: string): void {
  if (vandaag >= VOORBEELDEN_VOORBIJ) t.gelijk('voorbeelden', klachten.length, PREVIEW_EINDE.size);
  for (const klacht of klachten) {
    const dag = klacht.dossier.ontvangstdatum;
    t.gelijk(`einde van ${dag}`, einde(klacht), PREVIEW_EINDE.get(dag) ?? 'geen voorbeeld');
    t.gelijk(`${dag} op tijd`, stateOfKlacht(klacht, vandaag, CONTEXT).soort, 'op-tijd');
  }
}

type Created = {
  /** The years with margins. */
  readonly oud: readonly Af[];
  readonly voorbeelden: readonly Af[];
  readonly nu: readonly Af[];
};

/** Throws when a promised number does not come out; before 2026 only what had ended is there. */
export function checkDemoKlachten({ oud, voorbeelden, nu }: Created, vandaag: string): void {
  const t = createKey();
  const klachten = oud.map(klachtOf);
  if (vandaag >= ALLES_VOORBIJ) {
    checkJaren(t, klachten);
    checkTotals(t, klachten, vandaag);
  }
  const vroegOmbudsman = klachten.filter(
    (k) => k.toestand.status === 'ombudsman-gereed' && k.dossier.ontvangstdatum < '2022-01-01',
  );
  t.gelijk('ombudsman tot en met 2021', vroegOmbudsman.length, 0);
  t.waar(
    'niets na vandaag',
    klachten.every((k) => k.toestand.sinds <= vandaag),
  );
  checkVoorbeelden(t, voorbeelden.map(klachtOf), vandaag);
  if (nu.length > 0) checkLopend(t, nu.map(klachtOf), vandaag);
  t.sluit();
}

/** One verdaagd, one near its end, one informal; none of them late. */
function checkLopend(t: Key, klachten: readonly Klacht[], vandaag: string): void {
  const [verdaagd, bijna, informeel] = klachten;
  t.gelijk(
    'lopende klachten',
    klachten.map((klacht) => klacht.toestand.status),
    ['formeel', 'formeel', 'informeel'],
  );
  t.waar(
    'een is verdaagd',
    verdaagd !== undefined && (formeelPart(verdaagd.toestand)?.verdaging ?? null) !== null,
  );
  for (const [wat, klacht] of [
    ['verdaagd', verdaagd],
    ['bijna', bijna],
    ['informeel', informeel],
  ] as const) {
    t.waar(`${wat} is op tijd`, klacht !== undefined && (einde(klacht) ?? '') >= vandaag);
  }
}
