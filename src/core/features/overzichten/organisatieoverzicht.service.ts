import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { INDELING_EXPLANATION } from '../../../shared/domain/organisatie/opvolging.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { datumNl, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import type { OrganisatieOverzicht } from '../../../shared/rapport/organisatieoverzicht.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { instellingenOn } from '../medewerkers/werkstand.service.ts';
import { eindeAtOrganisatie, organisatie } from '../organisaties/list.service.ts';
import { afspraken } from '../organisaties/subsidie.service.ts';
import { header } from './header.service.ts';

/** Ends within this many months: "aflopend" (domein §6). */
const AFLOPEND_MAANDEN = 3;

type Vraag = { readonly organisatieId: string; readonly peildatum: string; readonly indeling: Indeling };

/** One organisation's people only, with until when and what was agreed. */
export function organisatieOverzicht(db: ReadDb, ctx: CallContext, vraag: Vraag): OrganisatieOverzicht {
  const { organisatieId, peildatum, indeling } = vraag;
  const view = organisatie(db, ctx, { id: organisatieId, peildatum, indeling });
  const eindeOf = eindeAtOrganisatie(db, ctx, vraag);
  const limit = plusMaanden(peildatum, AFLOPEND_MAANDEN);
  const instellingen = instellingenOn(db, peildatum);
  const regels = view.mensen.map(({ medewerkerId, naam, functie, teams, minutenPerWeek }) => {
    const detacheringTot = eindeOf(medewerkerId);
    return {
      ...{ medewerkerId, naam, functie, teams, minutenPerWeek },
      fte: fte(minutenPerWeek, instellingen),
      detacheringTot,
      aflopend: detacheringTot !== null && detacheringTot <= limit,
    };
  });
  const minutenPerWeek = regels.reduce((sum, line) => sum + line.minutenPerWeek, 0);
  const mensen = new Set(regels.map((line) => line.medewerkerId));
  const { id, naam, soort, cao, omvat } = view.regel;
  return {
    ...header(db, ctx, peildatum),
    indeling,
    organisatie: {
      ...{ id, naam, soort, cao },
      contactpersoon: view.contactpersoon,
      omvat: omvat.map((voorganger) => voorganger.naam),
    },
    regels,
    totaal: { aantal: mensen.size, minutenPerWeek, fte: fte(minutenPerWeek, instellingen) },
    aflopend: new Set(regels.filter((line) => line.aflopend).map((line) => line.medewerkerId)).size,
    afspraken: afspraken(db, ctx, vraag),
    definities: [
      INDELING_EXPLANATION[indeling],
      `Stand op ${datumNl(peildatum)}. Uren zijn de contracturen per week van de detachering.`,
      `Aflopend: eindigt binnen ${AFLOPEND_MAANDEN} maanden en er is nog geen vervolg.`,
      'Realisatie: de contracturen gewogen naar dagen, van het begin van de afspraak in dit jaar t/m de peildatum.',
      'Prognose: hetzelfde t/m het einde van de afspraak of van het jaar, met wat nu gepland is.',
    ],
  };
}
