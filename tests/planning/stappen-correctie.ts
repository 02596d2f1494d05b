import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { VANDAAG } from './dagen.ts';
import { newNaam, type Run, select, tot } from './stap.ts';

/** What corrects or removes something, whatever its dates. */
export const CORRECTIES: Readonly<Record<string, Run>> = {
  wegAfwezig: ({ core }, rows, stap) => {
    const row = select(rows.afwezigheid, stap.wie);
    return row === undefined ? null : core.client.capaciteit.verwijderAfwezigheid({ id: row.id });
  },
  anderAfwezig: ({ core }, rows, stap, van) => {
    const row = select(rows.afwezigheid, stap.wie);
    if (row === undefined) return null;
    return core.client.capaciteit.wijzigAfwezigheid({
      id: row.id,
      soort: 'scholing',
      percentage: 50,
      status: 'akkoord',
      van,
      tot: tot(van, stap),
    });
  },
  wegVacature: ({ core }, rows, stap) => {
    const row = select(rows.vacatures, stap.wie);
    return row === undefined ? null : core.client.capaciteit.verwijderVacature({ id: row.id });
  },
  gegevens: ({ core }, rows, stap) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.wijzigGegevens({
      id: medewerker.id,
      voornaam: 'Noa',
      tussenvoegsel: '',
      achternaam: newNaam(core, 'Anders'),
      werktelefoon: '',
      werkmail: '',
      telefoonOpenbaar: stap.wat % 2 === 0,
      opleidingsniveau: null,
    });
  },
  organisatie: ({ core }, rows, stap) => {
    const organisatie = select(rows.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    return core.client.organisaties.wijzigOrganisatie({
      id: organisatie.id,
      soort: stap.wat % 2 === 0 ? 'overig' : 'zorgaanbieder',
      contactpersoon: '',
      telefoon: '',
      email: '',
    });
  },
  organisatieLooptDoor: ({ core }, rows, stap) => {
    const organisatie = select(rows.organisaties, stap.wie);
    return organisatie === undefined ? null : core.client.organisaties.hervat({ id: organisatie.id });
  },
  registratie: ({ core }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.nieuweRegistratie({
      medewerkerId: medewerker.id,
      soort: 'skj-jeugd-en-gezin',
      nummer: '',
      geldigVan: van,
      verloopdatum: plusDagen(van, stap.duur ?? 1826),
    });
  },
  wegManager: ({ core }, rows, stap) => {
    const row = select(rows.gebiedsmanagers, stap.wie);
    return row === undefined ? null : core.client.teams.verwijderGebiedsmanager({ id: row.id });
  },
  wegOpvolging: async ({ core }, rows, stap) => {
    const organisatie = select(rows.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    const view = await core.client.organisaties.organisatie({
      id: organisatie.id,
      peildatum: VANDAAG,
      indeling: 'toenmalig',
    });
    const row = select(view.opvolgingen, stap.wat);
    return row === undefined ? null : core.client.organisaties.verwijderOpvolging({ id: row.id });
  },
};
