import type { z } from 'zod';
import type { gevolgenSchema, kandidaatSchema } from '../../../../shared/contract/klachten/vernietiging.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { formeelDeel } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { controleerOvergang } from '../../../../shared/domain/klacht/verloop/toestand.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb } from '../../../db/types.ts';
import { type Aanvraag, callContext } from '../../../rpc/handlers.ts';
import { termijnUitkomst } from '../jaarverslag/jaarverslag.service.ts';
import {
  type GeladenKlacht,
  klachtContext,
  laadKlachten,
  uitvoerderVan,
  vereisRol,
} from '../klacht/klacht-laden.service.ts';
import { meldingMetArtikel } from '../klacht/weigering.rules.ts';
import {
  type LijstRij,
  leesLijstregels,
  telDocumenten,
  type Vernietiging,
  vernietigRijen,
  wijzigLijst,
} from './vernietiging.repository.ts';
import {
  goedkeurder,
  isDezelfde,
  kandidaten,
  UITVOERDERS,
  vereisRetentie,
  vindLijst,
} from './vernietigingslijst.service.ts';

/** Destroying what is on an approved list: dry run and execution. The execution is no opdracht (see core/db/vernietig.ts). */

const WAARSCHUWING =
  'Vernietigen kan niet ongedaan worden gemaakt. De inhoud verdwijnt uit het dossier, de documenten, de geschiedenis en de reservekopieën: alle reservekopieën worden vervangen door één nieuwe. De nummers en de cijfers voor het jaarverslag blijven.';

/** What may be destroyed today, and what destroying all of it would touch. */
export function vernietigingVooraf(aanvraag: Aanvraag<unknown>): {
  kandidaten: z.infer<typeof kandidaatSchema>[];
  gevolgen: z.infer<typeof gevolgenSchema>;
} {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  vereisRetentie(opslag.lees, ctx);
  const alle = kandidaten(opslag.lees, ctx.klok.vandaag());
  const vrij = alle.filter(({ blokkade }) => blokkade === null).map(({ geladen }) => geladen.rij.id);
  return {
    kandidaten: alle.map(({ geladen, geslotenOp, vernietigingsdatum, zin, blokkade }) => ({
      klachtId: geladen.rij.id,
      nummer: geladen.rij.nummer,
      status: geladen.rij.status,
      geslotenOp,
      vernietigingsdatum,
      zin,
      blokkade,
    })),
    gevolgen: {
      klachten: vrij.length,
      documenten: telDocumenten(opslag.lees, vrij),
      ...opslag.sporen(vrij),
      waarschuwing: WAARSCHUWING,
    },
  };
}

/** What the statistics keep, measured before the rest goes. */
function cijferVan(db: ReadDb, ctx: CallContext, { rij, klacht }: GeladenKlacht): Vernietiging['cijfer'] {
  const formeel = formeelDeel(klacht.toestand);
  return {
    id: nieuwId(ctx.klok),
    klachtId: rij.id,
    categorieen: JSON.stringify(klacht.dossier.onderdelen.map((deel) => deel.categorie)),
    oordeel: zaakOordeel(klacht.dossier.onderdelen),
    termijn: termijnUitkomst(klacht, ctx.klok.vandaag(), klachtContext(db)) ?? 'geen-termijn',
    verdaagd: formeel !== null && formeel.verdaging !== null,
  };
}

/** The machine looks at every complaint once more: what was approved may have changed since. */
function beoordeel(db: ReadDb, ctx: CallContext, lijst: LijstRij, geladen: GeladenKlacht): Vernietiging {
  const uitkomst = controleerOvergang(
    geladen.klacht,
    {
      soort: 'vernietigen',
      datum: ctx.klok.vandaag(),
      wijze: lijst.wijze,
      vernietigingslijst: lijst.id,
      goedgekeurdOp: lijst.goedgekeurdOp ?? '',
      goedgekeurdDoor: lijst.goedgekeurdDoorSleutel ?? '',
    },
    {
      ...klachtContext(db),
      uitvoerder: uitvoerderVan(db, ctx, UITVOERDERS),
      vandaag: ctx.klok.vandaag(),
    },
  );
  if (uitkomst.soort === 'geweigerd') {
    const [eerste] = uitkomst.weigeringen;
    // Which complaint is about them is not for them to know.
    if (eerste.code === 'uitvoerder-betrokken') {
      throw conflict('U kunt deze lijst niet uitvoeren. Vraag een collega met de rol Beheerder.');
    }
    // The reason itself is contents of the complaint, and who destroys does not read those.
    const melding =
      eerste.code === 'bewaarreden'
        ? 'er staat een reden om deze klacht langer te bewaren.'
        : meldingMetArtikel(eerste);
    throw conflict(`Klacht ${geladen.rij.nummer}: ${melding}`);
  }
  return {
    klachtId: geladen.rij.id,
    wijze: lijst.wijze,
    datum: ctx.klok.vandaag(),
    uitgevoerdDoor: ctx.gebruiker.naam,
    goedgekeurdDoor: lijst.goedgekeurdDoor ?? '',
    cijfer: cijferVan(db, ctx, geladen),
  };
}

function vereisGoedgekeurd(db: ReadDb, ctx: CallContext, lijst: LijstRij): void {
  if (lijst.stand !== 'goedgekeurd') {
    throw conflict('Deze lijst is niet (meer) goedgekeurd. Een tweede persoon moet haar eerst goedkeuren.');
  }
  if (isDezelfde(db, ctx, goedkeurder(lijst))) {
    throw conflict('U hebt deze lijst goedgekeurd. Een ander moet haar uitvoeren.');
  }
}

/** Destroys or anonymises everything on the list, all of it or nothing, and erases every trace. */
export function voerVernietigingUit(aanvraag: Aanvraag<{ readonly id: string }>): {
  klachten: number;
  documenten: number;
  journaalregels: number;
  backups: number;
} {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  const db = opslag.lees;
  vereisRol(db, ctx, UITVOERDERS);
  const lijst = vindLijst(db, aanvraag.input.id);
  vereisGoedgekeurd(db, ctx, lijst);
  const klachtIds = leesLijstregels(db)
    .filter((regel) => regel.lijstId === lijst.id)
    .map((regel) => regel.klachtId);
  const vernietigingen = laadKlachten(db, klachtIds).map((geladen) => beoordeel(db, ctx, lijst, geladen));
  const documenten = telDocumenten(db, klachtIds);
  const sporen = opslag.vernietig(klachtIds, (tx) => {
    for (const vernietiging of vernietigingen) vernietigRijen(tx, vernietiging);
    wijzigLijst(tx, lijst.id, {
      stand: 'uitgevoerd',
      uitgevoerdOp: ctx.klok.vandaag(),
      uitgevoerdDoor: ctx.gebruiker.naam,
    });
  });
  return { klachten: vernietigingen.length, documenten, ...sporen };
}
