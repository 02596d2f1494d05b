import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, lastDagNl } from '../../../../shared/domain/tijd/datum.ts';
import { DataTable } from '../../../components/table/data-table.tsx';

/** ' → 28 op 01-01-2027': other hours in a detachering that follows on this one. */
function vervolgText({ minutenPerWeek, vervolg }: OrganisatieView['mensen'][number]): string {
  if (vervolg === null || vervolg.minutenPerWeek === minutenPerWeek) return '';
  return ` → ${urenText(vervolg.minutenPerWeek)} op ${datumNl(vervolg.van)}`;
}

/** The people of an organisation on the peildatum; who ends soon says so in words. */
export function MensenTable({ mensen }: { readonly mensen: OrganisatieView['mensen'] }) {
  if (mensen.length === 0)
    return <p className="zacht">Op deze peildatum werkt er niemand via deze organisatie.</p>;
  return (
    <DataTable
      rol
      naam="Medewerkers van de organisatie"
      className="organisaties__tabel"
      rijen={mensen}
      sleutel={({ detacheringId }) => detacheringId}
      kolommen={[
        { kop: 'Naam', cel: (mens) => <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a> },
        { kop: 'Functie', cel: ({ functie }) => functie },
        { kop: 'Hoofdspecialisme', cel: ({ hoofdspecialisme }) => hoofdspecialisme || '–' },
        { kop: 'Team', cel: ({ teams }) => teams || '–' },
        {
          kop: 'Uren',
          getal: true,
          cel: (mens) => `${urenText(mens.minutenPerWeek)}${vervolgText(mens)}`,
        },
        { kop: 'Fte', getal: true, cel: ({ fte }) => fteText(fte) },
        { kop: 'Sinds', className: 'tabel__datum', cel: ({ geldigVan }) => datumNl(geldigVan) },
        {
          kop: 'T/m',
          className: ({ eindigt }) => (eindigt ? 'tabel__datum signaal' : 'tabel__datum'),
          cel: ({ blijftTot, eindigt }) =>
            `${lastDagNl(blijftTot) || 'zonder einde'}${eindigt ? ', eindigt' : ''}`,
        },
      ]}
    />
  );
}
