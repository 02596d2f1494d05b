import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { Klok } from '../../base/core-types.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import { leesTeamleden } from '../../features/klachten/klacht/plaatsen.repository.ts';
import { controleerDemoKlachten } from './controle.ts';
import {
  gebruikerRijen,
  leesDemoFunctie,
  leesDemoGebiedsmanagers,
  leesDemoTeams,
  schrijfKlachten,
} from './demo.repository.ts';
import { type Geval, maakGevallen, VOORBEELDEN } from './gevallen.ts';
import { type DemoGebruikers, maakGebruikers } from './mensen.ts';
import { type Af, type Bouwsteen, beginLoop, dagVanGedraging, naarRijen, type Plek } from './opbouw.ts';
import {
  bevestig,
  hoor,
  type Loop,
  loopAf,
  type Rolbezetting,
  startFormeel,
  verdaag,
  zet,
} from './verloop.ts';

/** Complaints of the demo: 2015–2025 with the margins of domein §7, two dated examples, and three that run today. */

type Basis = {
  readonly db: ReadDb;
  readonly vandaag: string;
  readonly plekken: readonly Plek[];
  readonly gebruikers: DemoGebruikers;
};

/** Complaints about waiting are about nobody; the others about somebody of the team on that day. */
function kiesBeklaagde({ db }: Basis, geval: Bouwsteen['geval'], plek: Plek, nummer: number) {
  if (geval.categorie === 'wachttijd' || geval.categorie === 'overig') return null;
  const leden = leesTeamleden(db, plek.teamId, dagVanGedraging(geval.ontvangen)).sort((a, b) =>
    a.medewerkerId.localeCompare(b.medewerkerId),
  );
  const lid = leden[(nummer * 5) % Math.max(leden.length, 1)];
  return lid === undefined ? null : { medewerkerId: lid.medewerkerId, organisatieId: lid.organisatieId };
}

function bouwsteen(basis: Basis, geval: Bouwsteen['geval'], nummer: number): Bouwsteen {
  const plek = basis.plekken[nummer % basis.plekken.length];
  if (plek === undefined) throw new Error('Demo: er zijn geen wijkteams om klachten aan te koppelen.');
  return { geval, plek, beklaagde: kiesBeklaagde(basis, geval, plek, nummer), nummer };
}

function bezetting({ gebruikers }: Basis, { plek, nummer }: Bouwsteen): Rolbezetting {
  const [eerste, tweede] = gebruikers.behandelaars;
  const behandelaar = nummer % 2 === 0 ? eerste : tweede;
  return { behandelaar, gebiedsmanager: gebruikers.gebiedsmanager.get(plek.gebiedId) ?? behandelaar };
}

/** A case of the past; null when it had not ended yet today. */
function gesloten(basis: Basis, geval: Geval, nummer: number): Af | null {
  // The longest a case of the demo takes, the ombudsman included.
  const einde = plusDagen(geval.ontvangen, geval.ombudsman ? 320 : 110);
  if (einde > basis.vandaag) return null;
  const deel = bouwsteen(basis, geval, nummer);
  const loop = beginLoop(deel);
  loopAf(loop, geval, bezetting(basis, deel), basis.vandaag);
  const { afloop } = geval;
  const leert =
    afloop.soort === 'oordeel' && (afloop.oordeel === 'gegrond' || afloop.oordeel === 'deels-gegrond');
  return {
    bouwsteen: deel,
    loop,
    maatregelGereedVoor: leert ? plusDagen(loop.klacht.toestand.sinds, 60) : null,
  };
}

type Lopend = {
  readonly dagenGeleden: number;
  readonly categorie: Geval['categorie'];
  readonly doe: (loop: Loop, wie: Rolbezetting, vandaag: string) => void;
};

const LOPEND: readonly Lopend[] = [
  // Verdaagd before the first end; heard, the report is still to be written.
  {
    dagenGeleden: 52,
    categorie: 'communicatie',
    doe: (loop, wie, vandaag) => {
      startFormeel(loop, wie, 6, vandaag);
      bevestig(loop, vandaag);
      hoor(loop, vandaag);
      verdaag(loop, plusDagen(loop.klacht.dossier.ontvangstdatum, 35), vandaag);
    },
  },
  // Near its end: a few days to go.
  {
    dagenGeleden: 37,
    categorie: 'bejegening',
    doe: (loop, wie, vandaag) => {
      startFormeel(loop, wie, 6, vandaag);
      bevestig(loop, vandaag);
      hoor(loop, vandaag);
    },
  },
  // The gebiedsmanager is trying to solve it; its term runs on.
  {
    dagenGeleden: 9,
    categorie: 'ondersteuning',
    doe: (loop, { gebiedsmanager }, vandaag) => {
      bevestig(loop, vandaag);
      const datum = plusDagen(loop.klacht.dossier.ontvangstdatum, 4);
      zet(loop, { soort: 'informeel-starten', datum, gebiedsmanager }, vandaag);
    },
  },
];

const EERSTE_LOPENDE = '2015-06-01';

function lopend(basis: Basis, { dagenGeleden, categorie, doe }: Lopend, nummer: number): Af {
  const ontvangen = plusDagen(basis.vandaag, -dagenGeleden);
  const deel = bouwsteen(basis, { ontvangen, kanaal: 'e-mail', vorm: 'schriftelijk', categorie }, nummer);
  const loop = beginLoop(deel);
  doe(loop, bezetting(basis, deel), basis.vandaag);
  return { bouwsteen: deel, loop, maatregelGereedVoor: null };
}

/** Fills the demo's complaints and gebruikers, after its people and teams; throws when a margin does not come out. */
export function vulDemoKlachten(tx: WriteDb, klok: Pick<Klok, 'vandaag'>): void {
  const vandaag = klok.vandaag();
  const collega = leesDemoFunctie(tx, 'Wijkteammedewerker')[0] ?? null;
  const gebruikers = maakGebruikers({
    gebiedsmanagers: leesDemoGebiedsmanagers(tx),
    administratie: leesDemoFunctie(tx, 'Administratief ondersteuner').slice(0, 1),
    collega,
  });
  gebruikerRijen(tx, gebruikers.rijen);
  const basis: Basis = { db: tx, vandaag, plekken: leesDemoTeams(tx), gebruikers };
  const gevallen = maakGevallen();
  const oud = gevallen.flatMap((geval, i) => gesloten(basis, geval, i) ?? []);
  // In the first months there is no room yet for one that has run for weeks.
  const nu =
    vandaag < EERSTE_LOPENDE ? [] : LOPEND.map((geval, i) => lopend(basis, geval, gevallen.length + i));
  const voorbeelden = VOORBEELDEN.flatMap(
    (geval, i) => gesloten(basis, geval, gevallen.length + LOPEND.length + i) ?? [],
  );
  controleerDemoKlachten({ oud, voorbeelden, nu }, vandaag);
  schrijfKlachten(tx, naarRijen([...oud, ...voorbeelden, ...nu]));
}
