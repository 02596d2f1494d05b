import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { VANDAAG } from './dagen.ts';
import { type Doe, kies, nieuweNaam, tot } from './stap.ts';

/** What corrects or removes something, whatever its dates. */
export const CORRECTIES: Readonly<Record<string, Doe>> = {
  wegAfwezig: ({ core }, rijen, stap) => {
    const rij = kies(rijen.afwezigheid, stap.wie);
    return rij === undefined ? null : core.client.capaciteit.verwijderAfwezigheid({ id: rij.id });
  },
  anderAfwezig: ({ core }, rijen, stap, van) => {
    const rij = kies(rijen.afwezigheid, stap.wie);
    if (rij === undefined) return null;
    return core.client.capaciteit.wijzigAfwezigheid({
      id: rij.id,
      soort: 'scholing',
      percentage: 50,
      status: 'akkoord',
      van,
      tot: tot(van, stap),
    });
  },
  wegVacature: ({ core }, rijen, stap) => {
    const rij = kies(rijen.vacatures, stap.wie);
    return rij === undefined ? null : core.client.capaciteit.verwijderVacature({ id: rij.id });
  },
  gegevens: ({ core }, rijen, stap) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.wijzigGegevens({
      id: medewerker.id,
      voornaam: 'Noa',
      tussenvoegsel: '',
      achternaam: nieuweNaam(core, 'Anders'),
      werktelefoon: '',
      werkmail: '',
      telefoonOpenbaar: stap.wat % 2 === 0,
      opleidingsniveau: null,
    });
  },
  organisatie: ({ core }, rijen, stap) => {
    const organisatie = kies(rijen.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    return core.client.organisaties.wijzigOrganisatie({
      id: organisatie.id,
      soort: stap.wat % 2 === 0 ? 'overig' : 'zorgaanbieder',
      contactpersoon: '',
      telefoon: '',
      email: '',
    });
  },
  organisatieLooptDoor: ({ core }, rijen, stap) => {
    const organisatie = kies(rijen.organisaties, stap.wie);
    return organisatie === undefined ? null : core.client.organisaties.hervat({ id: organisatie.id });
  },
  registratie: ({ core }, rijen, stap, van) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.nieuweRegistratie({
      medewerkerId: medewerker.id,
      soort: 'skj-jeugd-en-gezin',
      nummer: '',
      geldigVan: van,
      verloopdatum: plusDagen(van, stap.duur ?? 1826),
    });
  },
  wegManager: ({ core }, rijen, stap) => {
    const rij = kies(rijen.gebiedsmanagers, stap.wie);
    return rij === undefined ? null : core.client.teams.verwijderGebiedsmanager({ id: rij.id });
  },
  wegOpvolging: async ({ core }, rijen, stap) => {
    const organisatie = kies(rijen.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    const beeld = await core.client.organisaties.organisatie({
      id: organisatie.id,
      peildatum: VANDAAG,
      indeling: 'toenmalig',
    });
    const rij = kies(beeld.opvolgingen, stap.wat);
    return rij === undefined ? null : core.client.organisaties.verwijderOpvolging({ id: rij.id });
  },
};
