import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { Clock } from '../../base/core-types.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import { readTeamleden } from '../../features/klachten/klacht/plaatsen.repository.ts';
import { createIds } from '../planning/random.ts';
import { createGevallen, type Geval, VOORBEELDEN } from './cases.ts';
import {
  gebruikerRows,
  readDemoFunctie,
  readDemoGebiedsmanagers,
  readDemoTeams,
  writeKlachten,
} from './demo.repository.ts';
import { type Af, type Block, beginLoop, dagOfGedraging, type Place, toRows } from './opbouw.ts';
import { createGebruikers, type DemoGebruikers } from './people.ts';
import {
  confirm,
  hoor,
  type Loop,
  loopAf,
  type Rolbezetting,
  set,
  startFormeel,
  verdaag,
} from './verloop.ts';

/** Complaints of the demo: 2015–2025 with the margins of domein §7, two dated examples, and three that run today. */

type Base = {
  readonly db: ReadDb;
  readonly vandaag: string;
  readonly plekken: readonly Place[];
  readonly gebruikers: DemoGebruikers;
  readonly klagerId: () => string;
};

/** Complaints about waiting are about nobody; the others about somebody of the team on that day. */
function selectBeklaagde({ db }: Base, geval: Block['geval'], place: Place, nummer: number) {
  if (geval.categorie === 'wachttijd' || geval.categorie === 'overig') return null;
  const leden = readTeamleden(db, place.teamId, dagOfGedraging(geval.ontvangen)).sort((a, b) =>
    a.medewerkerId.localeCompare(b.medewerkerId),
  );
  const lid = leden[(nummer * 5) % Math.max(leden.length, 1)];
  return lid === undefined ? null : { medewerkerId: lid.medewerkerId, organisatieId: lid.organisatieId };
}

function block(base: Base, geval: Block['geval'], nummer: number): Block {
  const plek = base.plekken[nummer % base.plekken.length];
  if (plek === undefined) throw new Error('Demo: er zijn geen wijkteams om klachten aan te koppelen.');
  return { geval, plek, beklaagde: selectBeklaagde(base, geval, plek, nummer), nummer };
}

function bezetting({ gebruikers }: Base, { plek, nummer }: Block): Rolbezetting {
  const [first, tweede] = gebruikers.behandelaars;
  const behandelaar = nummer % 2 === 0 ? first : tweede;
  return { behandelaar, gebiedsmanager: gebruikers.gebiedsmanager.get(plek.gebiedId) ?? behandelaar };
}

/** A case of the past; null when it had not ended yet today. */
function closed(base: Base, geval: Geval, nummer: number): Af | null {
  // The longest a case of the demo takes, the ombudsman included.
  const einde = plusDagen(geval.ontvangen, geval.ombudsman ? 320 : 110);
  if (einde > base.vandaag) return null;
  const part = block(base, geval, nummer);
  const loop = beginLoop(part, base.klagerId);
  loopAf(loop, geval, bezetting(base, part), base.vandaag);
  const { afloop } = geval;
  const leert =
    afloop.soort === 'oordeel' && (afloop.oordeel === 'gegrond' || afloop.oordeel === 'deels-gegrond');
  return {
    bouwsteen: part,
    loop,
    maatregelGereedVoor: leert ? plusDagen(loop.klacht.toestand.sinds, 60) : null,
  };
}

type Lopend = {
  readonly dagenGeleden: number;
  readonly categorie: Geval['categorie'];
  /** Two people complain, each with an own address. */
  readonly isSamen?: boolean;
  readonly doe: (loop: Loop, wie: Rolbezetting, vandaag: string) => void;
};

const LOPEND: readonly Lopend[] = [
  // Verdaagd before the first end; heard, the report is still to be written.
  {
    dagenGeleden: 52,
    categorie: 'communicatie',
    doe: (loop, wie, vandaag) => {
      startFormeel(loop, wie, 6, vandaag);
      confirm(loop, vandaag);
      hoor(loop, vandaag);
      verdaag(loop, plusDagen(loop.klacht.dossier.ontvangstdatum, 35), vandaag);
    },
  },
  // Near its end: a few days to go. Two klagers, each heard.
  {
    dagenGeleden: 37,
    categorie: 'bejegening',
    isSamen: true,
    doe: (loop, wie, vandaag) => {
      startFormeel(loop, wie, 6, vandaag);
      confirm(loop, vandaag);
      hoor(loop, vandaag);
    },
  },
  // The gebiedsmanager is trying to solve it; its term runs on.
  {
    dagenGeleden: 9,
    categorie: 'ondersteuning',
    doe: (loop, { gebiedsmanager }, vandaag) => {
      confirm(loop, vandaag);
      const datum = plusDagen(loop.klacht.dossier.ontvangstdatum, 4);
      set(loop, { soort: 'informeel-starten', datum, gebiedsmanager }, vandaag);
    },
  },
];

const FIRST_LOPENDE = '2015-06-01';

function lopend(base: Base, { dagenGeleden, categorie, isSamen = false, doe }: Lopend, nummer: number): Af {
  const ontvangen = plusDagen(base.vandaag, -dagenGeleden);
  const part = {
    ...block(base, { ontvangen, kanaal: 'e-mail', vorm: 'schriftelijk', categorie }, nummer),
    meeKlager: isSamen ? nummer + 1 : undefined,
  };
  const loop = beginLoop(part, base.klagerId);
  doe(loop, bezetting(base, part), base.vandaag);
  return { bouwsteen: part, loop, maatregelGereedVoor: null };
}

/** The complaints and gebruikers of the demo, of the people and teams that are there. */
export function createDemoKlachten(db: ReadDb, vandaag: string) {
  const collega = readDemoFunctie(db, 'Wijkteammedewerker')[0] ?? null;
  const gebruikers = createGebruikers({
    gebiedsmanagers: readDemoGebiedsmanagers(db),
    administratie: readDemoFunctie(db, 'Administratief ondersteuner').slice(0, 1),
    collega,
  });
  const base: Base = {
    db,
    vandaag,
    plekken: readDemoTeams(db),
    gebruikers,
    klagerId: createIds('klachtKlager'),
  };
  const gevallen = createGevallen();
  const oud = gevallen.flatMap((geval, i) => closed(base, geval, i) ?? []);
  // In the first months there is no room yet for one that has run for weeks.
  const nu =
    vandaag < FIRST_LOPENDE ? [] : LOPEND.map((geval, i) => lopend(base, geval, gevallen.length + i));
  const voorbeelden = VOORBEELDEN.flatMap(
    (geval, i) => closed(base, geval, gevallen.length + LOPEND.length + i) ?? [],
  );
  return { gebruikers: gebruikers.rijen, oud, voorbeelden, nu };
}

/** Fills the demo's complaints and gebruikers, after its people and teams. */
export function fillDemoKlachten(tx: WriteDb, clock: Pick<Clock, 'vandaag'>): void {
  const { gebruikers, oud, voorbeelden, nu } = createDemoKlachten(tx, clock.vandaag());
  gebruikerRows(tx, gebruikers);
  writeKlachten(tx, toRows([...oud, ...voorbeelden, ...nu]));
}
