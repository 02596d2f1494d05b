import { INZET_BIJ_UREN } from '../../../../shared/domain/detachering/lists.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { UrenPerDag } from '../../../parts/uren-per-dag.tsx';
import type { Action, ActionSoort, Filled } from './detachering-form.ts';

type Keuzelijst = readonly { readonly id: string; readonly naam: string }[];

export type FormProps = {
  readonly actie: Action;
  readonly vorm: Filled;
  readonly set: (part: Partial<Filled>) => void;
  readonly keuzes: { readonly organisaties: Keuzelijst; readonly functies: Keuzelijst };
  readonly vandaag: string;
  readonly meldingen: Readonly<Record<string, string | undefined>>;
  readonly toonFouten: boolean;
};

const DATUM: Readonly<Record<ActionSoort, { readonly label: string; readonly hint?: string }>> = {
  starten: { label: 'Vanaf' },
  uren: { label: 'Nieuwe uren vanaf' },
  functie: { label: 'Andere functie vanaf' },
  verlengen: { label: 'Vanaf' },
  begin: { label: 'Begint op', hint: 'De eerste dag van deze detachering. Wat tegelijk begon, begint mee.' },
  beeindigen: { label: 'Eindigt per', hint: 'De eerste dag zonder deze detachering.' },
  overzetten: { label: 'Bij de andere organisatie vanaf' },
  'uit-dienst': { label: 'Uit dienst per', hint: 'De eerste dag niet meer in dienst.' },
};

const asChoices = (list: Keuzelijst) => list.map(({ id, naam }) => ({ waarde: id, label: naam }));

function OrganisatieField({ vorm, set, keuzes, meldingen, toonFouten, actie }: FormProps) {
  const huidig = 'detachering' in actie ? actie.detachering.organisatieId : null;
  const empty = toonFouten && vorm.organisatieId === '' ? 'Kies een organisatie.' : undefined;
  return (
    <ChoiceField
      label="Organisatie"
      verplicht
      waarde={vorm.organisatieId}
      keuzes={asChoices(keuzes.organisaties.filter(({ id }) => id !== huidig))}
      leeg="Kies een organisatie"
      onChange={(organisatieId) => set({ organisatieId })}
      melding={meldingen.organisatieId ?? empty}
    />
  );
}

function FunctieField({ vorm, set, keuzes, meldingen, toonFouten }: FormProps) {
  const empty = toonFouten && vorm.functieId === '' ? 'Kies een functie.' : undefined;
  return (
    <ChoiceField
      label="Functie"
      verplicht
      waarde={vorm.functieId}
      keuzes={asChoices(keuzes.functies)}
      leeg="Kies een functie"
      onChange={(functieId) => set({ functieId })}
      melding={meldingen.functieId ?? empty}
    />
  );
}

function UrenFields({ vorm, set, meldingen, toonFouten }: FormProps) {
  return (
    <>
      {vorm.perDag ? null : (
        <UrenField
          label="Uren per week"
          verplicht
          vanafEen
          waarde={vorm.minuten}
          onChange={(minuten) => set({ minuten })}
          toonFouten={toonFouten}
          melding={meldingen.minutenPerWeek}
        />
      )}
      <div className="veld--breed">
        <CheckField
          label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
          waarde={vorm.perDag}
          onChange={(perDag) => set({ perDag })}
        />
      </div>
      {vorm.perDag ? <UrenPerDag patroon={vorm.patroon} onChange={(patroon) => set({ patroon })} /> : null}
    </>
  );
}

function TmField({ vorm, set, vandaag, meldingen, toonFouten, actie }: FormProps) {
  return (
    <DatumField
      label={actie.soort === 'verlengen' ? 'Verlengen t/m' : 'T/m'}
      hint="De laatste dag. Leeg = zonder einde."
      optioneel
      waarde={vorm.tm}
      rand="einde"
      na={actie.soort === 'verlengen' ? undefined : vorm.van}
      onChange={(tm) => set({ tm })}
      vandaag={vandaag}
      toonFouten={toonFouten}
      melding={meldingen.tot}
      eerste={actie.soort === 'verlengen'}
    />
  );
}

/** The fields that belong to an action. */
export function DetacheringFields(props: FormProps) {
  const { actie, vorm, set, vandaag, meldingen, toonFouten } = props;
  const { soort } = actie;
  const metOrganisatie = soort === 'starten' || soort === 'overzetten';
  const metFunctie = soort === 'starten' || soort === 'functie';
  const metUren = soort === 'starten' || soort === 'uren';
  return (
    <div className="velden">
      {metOrganisatie ? <OrganisatieField {...props} /> : null}
      {metFunctie ? <FunctieField {...props} /> : null}
      {soort === 'verlengen' ? null : (
        <DatumField
          {...DATUM[soort]}
          {...(soort === 'begin' ? { richting: 'verleden' as const, eerste: true } : {})}
          verplicht
          waarde={vorm.van}
          onChange={(van) => set({ van })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={meldingen.van ?? meldingen.per}
        />
      )}
      {metUren ? <UrenFields {...props} /> : null}
      {soort === 'uren' ? (
        <ChoiceField
          label="Inzet in teams"
          waarde={vorm.inzet}
          keuzes={INZET_BIJ_UREN.options}
          onChange={(inzet) => set({ inzet: INZET_BIJ_UREN.find(inzet) ?? 'behoud' })}
        />
      ) : null}
      {soort === 'starten' || soort === 'verlengen' ? <TmField {...props} /> : null}
    </div>
  );
}
