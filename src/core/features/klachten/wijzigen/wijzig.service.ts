import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';
import { uitvoerderBezwaren } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import type { KlachtCategorie, KlachtRol, Oordeel } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { Betrokkene } from '../../../../shared/domain/klacht/basis/types.ts';
import { correctieBezwaren, dossierBezwaren } from '../../../../shared/domain/klacht/verloop/intake.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFout, conflict, ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { Wijziging, WriteDb } from '../../../db/types.ts';
import { leesDossier } from '../dossier/dossier.service.ts';
import { bewaarMensen, gegevensKolommen, vereisPlaatsen } from '../intake/registratie.service.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import {
  type GeladenKlacht,
  uitvoerderVan,
  vereisRol,
  vindLevendeKlacht,
} from '../klacht/klacht-laden.service.ts';
import { wijzigKlachtRij, zetOnderdeelRijen, zetRegistratiedatum } from '../klacht/klachten.repository.ts';
import { meldingMetArtikel, veldenBijIntake } from '../klacht/weigering.rules.ts';
import { vereisMedewerkers } from '../mensen/personen.service.ts';

/** Corrections of a dossier: facts, people, parts and the oordeel. Each is one opdracht and answers the dossier. */

type Antwoord = Wijziging<KlachtDossierUitvoer>;
type MetId<T> = T & { readonly id: string };

const DOSSIERROLLEN: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar'];
const OORDEELROLLEN: readonly KlachtRol[] = ['klachtbehandelaar', 'college'];

/** Answers the dossier after a change; the label names the complaint by number only. */
export function klaar(tx: WriteDb, ctx: CallContext, { rij }: GeladenKlacht, wat: string): Antwoord {
  return { label: `Klacht ${rij.nummer}: ${wat}`, uitvoer: leesDossier(tx, ctx, { id: rij.id }) };
}

/** The complaint to change, for who has one of the roles and was not involved in the conduct (Awb 9:7). */
export function teWijzigen(
  tx: WriteDb,
  ctx: CallContext,
  id: string,
  rollen: readonly KlachtRol[],
): GeladenKlacht {
  const geladen = vindLevendeKlacht(tx, ctx, id);
  vereisRol(tx, ctx, rollen);
  const [bezwaar] = uitvoerderBezwaren(uitvoerderVan(tx, ctx, rollen), geladen.klacht.dossier);
  if (bezwaar !== undefined) throw new CoreFout('geenRecht', { melding: meldingMetArtikel(bezwaar) });
  return geladen;
}

/**
 * Corrects the facts. The number stays as it was given, also when the receipt moves to another year; the
 * terms and the snapshot of the beklaagden follow the corrected dates.
 */
export function wijzigGegevens(
  tx: WriteDb,
  ctx: CallContext,
  invoer: MetId<{ readonly gegevens: KlachtGegevens }>,
): Antwoord {
  const geladen = teWijzigen(tx, ctx, invoer.id, DOSSIERROLLEN);
  const { gegevens } = invoer;
  const { dossier } = geladen.klacht;
  vereisPlaatsen(tx, gegevens, 'gegevens');
  const { kopieDoorgezonden: _, ...feiten } = gegevens;
  const nieuw = { ...dossier, ...feiten };
  const bezwaren = [
    ...dossierBezwaren(nieuw, ctx.klok.vandaag()),
    ...correctieBezwaren(geladen.klacht, nieuw),
  ];
  if (bezwaren.length > 0) throw new CoreFout('ongeldig', { velden: veldenBijIntake(bezwaren, 'gegevens') });
  const { ontvangstdatum } = gegevens;
  wijzigKlachtRij(tx, invoer.id, {
    ...gegevensKolommen(gegevens),
    ...(geladen.rij.status === 'ontvangen' ? { statusSinds: ontvangstdatum } : {}),
  });
  zetRegistratiedatum(tx, invoer.id, ontvangstdatum);
  bewaarMensen(tx, ctx, invoer.id, gegevens, dossier);
  return klaar(tx, ctx, geladen, 'gegevens gewijzigd');
}

export function zetBeklaagden(
  tx: WriteDb,
  ctx: CallContext,
  invoer: MetId<{ readonly beklaagden: readonly string[]; readonly betrokkenen: readonly Betrokkene[] }>,
): Antwoord {
  const geladen = teWijzigen(tx, ctx, invoer.id, DOSSIERROLLEN);
  vereisMedewerkers(tx, 'beklaagden', invoer.beklaagden);
  vereisMedewerkers(
    tx,
    'betrokkenen',
    invoer.betrokkenen.map((rij) => rij.medewerkerId),
  );
  const genoemd = geladen.delen.stappen.flatMap((stap) => stap.beklaagdeId ?? []);
  if (genoemd.some((id) => !invoer.beklaagden.includes(id))) {
    throw ongeldig(
      'beklaagden',
      'Over een van deze beklaagden is al een stap vastgelegd. Maak die stap eerst ongedaan.',
    );
  }
  bewaarMensen(tx, ctx, invoer.id, geladen.klacht.dossier, invoer);
  return klaar(tx, ctx, geladen, 'beklaagden gewijzigd');
}

type OnderdeelInvoer = {
  readonly id: string | null;
  readonly tekst: string;
  readonly categorie: KlachtCategorie;
};

function vereisOpen(geladen: GeladenKlacht, wat: string): void {
  if (!isOpen(geladen.klacht)) {
    throw conflict(`De klacht is gesloten. ${wat} kunt u niet meer wijzigen.`);
  }
}

/** Sets the parts; a part that is kept keeps its oordeel. */
export function zetOnderdelen(
  tx: WriteDb,
  ctx: CallContext,
  invoer: MetId<{ readonly onderdelen: readonly OnderdeelInvoer[] }>,
): Antwoord {
  const geladen = teWijzigen(tx, ctx, invoer.id, DOSSIERROLLEN);
  vereisOpen(geladen, 'De klachtonderdelen');
  zetOnderdeelRijen(
    tx,
    invoer.id,
    invoer.onderdelen.map(({ id, tekst, categorie }, i) => {
      const oud = geladen.delen.onderdelen.find((deel) => deel.id === id);
      return {
        id: oud?.id ?? nieuwId(ctx.klok),
        klachtId: invoer.id,
        volgnummer: i + 1,
        tekst,
        categorie,
        oordeel: oud?.oordeel ?? null,
        motivering: oud?.motivering ?? '',
      };
    }),
  );
  return klaar(tx, ctx, geladen, 'klachtonderdelen gewijzigd');
}

type OordeelInvoer = {
  readonly onderdelen: readonly {
    readonly id: string;
    readonly oordeel: Oordeel | null;
    readonly motivering: string;
  }[];
  readonly bevindingen: string;
  readonly conclusies: string;
};

/** The oordeel belongs to the formal handling and stands once the closing letter has gone. */
export function zetOordeel(tx: WriteDb, ctx: CallContext, invoer: MetId<OordeelInvoer>): Antwoord {
  const geladen = teWijzigen(tx, ctx, invoer.id, OORDEELROLLEN);
  vereisOpen(geladen, 'Het oordeel');
  if (geladen.klacht.toestand.status !== 'formeel') {
    throw conflict(
      'Een oordeel hoort bij de formele behandeling. Neem de klacht eerst formeel in behandeling.',
    );
  }
  const perId = new Map(invoer.onderdelen.map((deel) => [deel.id, deel]));
  const { onderdelen } = geladen.delen;
  if (invoer.onderdelen.some(({ id }) => !onderdelen.some((deel) => deel.id === id))) {
    throw ongeldig('onderdelen', 'Een van de onderdelen bestaat niet meer. Ververs het dossier.');
  }
  zetOnderdeelRijen(
    tx,
    invoer.id,
    onderdelen.map((deel) => {
      const nieuw = perId.get(deel.id);
      return nieuw === undefined ? deel : { ...deel, oordeel: nieuw.oordeel, motivering: nieuw.motivering };
    }),
  );
  wijzigKlachtRij(tx, invoer.id, { bevindingen: invoer.bevindingen, conclusies: invoer.conclusies });
  return klaar(tx, ctx, geladen, 'oordeel bijgewerkt');
}
