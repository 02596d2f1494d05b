import { INZET_BIJ_UREN } from '../../../../shared/domain/detachering/lijsten.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, UrenVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { UrenPerDag } from '../../../parts/uren-per-dag.tsx';
import type { Actie, ActieSoort, Ingevuld } from './detachering-vorm.ts';

type Keuzelijst = readonly { readonly id: string; readonly naam: string }[];

export type VormProps = {
  readonly actie: Actie;
  readonly vorm: Ingevuld;
  readonly zet: (deel: Partial<Ingevuld>) => void;
  readonly keuzes: { readonly organisaties: Keuzelijst; readonly functies: Keuzelijst };
  readonly vandaag: string;
  readonly meldingen: Readonly<Record<string, string | undefined>>;
  readonly toonFouten: boolean;
};

const DATUM: Readonly<Record<ActieSoort, { readonly label: string; readonly hint?: string }>> = {
  starten: { label: 'Vanaf' },
  uren: { label: 'Nieuwe uren vanaf' },
  functie: { label: 'Andere functie vanaf' },
  verlengen: { label: 'Vanaf' },
  beeindigen: { label: 'Eindigt per', hint: 'De eerste dag zonder deze detachering.' },
  overzetten: { label: 'Bij de andere organisatie vanaf' },
  'uit-dienst': { label: 'Uit dienst per', hint: 'De eerste dag niet meer in dienst.' },
};

const alsKeuzes = (lijst: Keuzelijst) => lijst.map(({ id, naam }) => ({ waarde: id, label: naam }));

function OrganisatieVeld({ vorm, zet, keuzes, meldingen, toonFouten, actie }: VormProps) {
  const huidig = 'detachering' in actie ? actie.detachering.organisatieId : null;
  const leeg = toonFouten && vorm.organisatieId === '' ? 'Kies een organisatie.' : undefined;
  return (
    <KeuzeVeld
      label="Organisatie"
      verplicht
      waarde={vorm.organisatieId}
      keuzes={alsKeuzes(keuzes.organisaties.filter(({ id }) => id !== huidig))}
      leeg="Kies een organisatie"
      onWijzig={(organisatieId) => zet({ organisatieId })}
      melding={meldingen.organisatieId ?? leeg}
    />
  );
}

function FunctieVeld({ vorm, zet, keuzes, meldingen, toonFouten }: VormProps) {
  const leeg = toonFouten && vorm.functieId === '' ? 'Kies een functie.' : undefined;
  return (
    <KeuzeVeld
      label="Functie"
      verplicht
      waarde={vorm.functieId}
      keuzes={alsKeuzes(keuzes.functies)}
      leeg="Kies een functie"
      onWijzig={(functieId) => zet({ functieId })}
      melding={meldingen.functieId ?? leeg}
    />
  );
}

function UrenVelden({ vorm, zet, meldingen, toonFouten }: VormProps) {
  return (
    <>
      {vorm.perDag ? null : (
        <UrenVeld
          label="Uren per week"
          verplicht
          vanafEen
          waarde={vorm.minuten}
          onWijzig={(minuten) => zet({ minuten })}
          toonFouten={toonFouten}
          melding={meldingen.minutenPerWeek}
        />
      )}
      <div className="veld--breed">
        <VinkVeld
          label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
          waarde={vorm.perDag}
          onWijzig={(perDag) => zet({ perDag })}
        />
      </div>
      {vorm.perDag ? <UrenPerDag patroon={vorm.patroon} onWijzig={(patroon) => zet({ patroon })} /> : null}
    </>
  );
}

function TmVeld({ vorm, zet, vandaag, meldingen, toonFouten, actie }: VormProps) {
  return (
    <DatumVeld
      label={actie.soort === 'verlengen' ? 'Verlengen t/m' : 'T/m'}
      hint="De laatste dag. Leeg = zonder einde."
      optioneel
      waarde={vorm.tm}
      onWijzig={(tm) => zet({ tm })}
      vandaag={vandaag}
      toonFouten={toonFouten}
      melding={meldingen.tot}
      eerste={actie.soort === 'verlengen'}
    />
  );
}

/** The fields that belong to an action. */
export function DetacheringVelden(props: VormProps) {
  const { actie, vorm, zet, vandaag, meldingen, toonFouten } = props;
  const { soort } = actie;
  const metOrganisatie = soort === 'starten' || soort === 'overzetten';
  const metFunctie = soort === 'starten' || soort === 'functie';
  const metUren = soort === 'starten' || soort === 'uren';
  return (
    <div className="velden">
      {metOrganisatie ? <OrganisatieVeld {...props} /> : null}
      {metFunctie ? <FunctieVeld {...props} /> : null}
      {soort === 'verlengen' ? null : (
        <DatumVeld
          {...DATUM[soort]}
          verplicht
          waarde={vorm.van}
          onWijzig={(van) => zet({ van })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={meldingen.van ?? meldingen.per}
        />
      )}
      {metUren ? <UrenVelden {...props} /> : null}
      {soort === 'uren' ? (
        <KeuzeVeld
          label="Inzet in teams"
          waarde={vorm.inzet}
          keuzes={INZET_BIJ_UREN.options}
          onWijzig={(inzet) => zet({ inzet: INZET_BIJ_UREN.find(inzet) ?? 'behoud' })}
        />
      ) : null}
      {soort === 'starten' || soort === 'verlengen' ? <TmVeld {...props} /> : null}
    </div>
  );
}
