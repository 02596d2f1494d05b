import { INZET_BIJ_UREN } from '../../../../shared/domain/detachering/lists.ts';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField, TmField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, UrenField } from '../../../components/field/field.tsx';
import type { Fields } from '../../../data/form.ts';
import type { PreviewForm } from '../../../data/preview-form.ts';
import { UrenPerDag } from '../../../parts/uren-per-dag.tsx';
import type { Action, ActionSoort, Filled } from './detachering-form.ts';

type Keuzelijst = readonly { readonly id: string; readonly naam: string }[];

type Props = {
  readonly actie: Action;
  readonly form: PreviewForm<unknown, Filled>;
  readonly keuzes: { readonly organisaties: Keuzelijst; readonly functies: Keuzelijst };
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

function UrenFields({ waarden, veld }: Fields<Filled>) {
  return (
    <>
      {waarden.perDag ? null : (
        <UrenField label="Uren per week" verplicht vanafEen {...veld('minuten', 'minutenPerWeek')} />
      )}
      <div className="veld--breed">
        <CheckField
          label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
          {...veld('perDag')}
        />
      </div>
      {waarden.perDag ? <UrenPerDag {...veld('patroon')} /> : null}
    </>
  );
}

/** The fields that belong to an action. */
export function DetacheringFields({ actie, form, keuzes }: Props) {
  const { waarden, veld, velden } = form;
  const { soort } = actie;
  const huidig = 'detachering' in actie ? actie.detachering.organisatieId : null;
  return (
    <div className="velden">
      {soort === 'starten' || soort === 'overzetten' ? (
        <ChoiceField
          label="Organisatie"
          verplicht
          keuzes={naamChoices(keuzes.organisaties.filter(({ id }) => id !== huidig))}
          leeg="Kies een organisatie"
          {...veld('organisatieId')}
        />
      ) : null}
      {soort === 'starten' || soort === 'functie' ? (
        <ChoiceField
          label="Functie"
          verplicht
          keuzes={naamChoices(keuzes.functies)}
          leeg="Kies een functie"
          {...veld('functieId')}
        />
      ) : null}
      {soort === 'verlengen' ? (
        <TmField {...veld('tm', 'tot')} label="Verlengen t/m" eerste />
      ) : (
        <DatumField
          {...DATUM[soort]}
          {...(soort === 'begin' ? { richting: 'verleden' as const, eerste: true } : {})}
          verplicht
          {...veld('van')}
          melding={velden.van ?? velden.per}
        />
      )}
      {soort === 'starten' || soort === 'uren' ? <UrenFields {...form} /> : null}
      {soort === 'uren' ? (
        <ChoiceField label="Inzet in teams" keuzes={INZET_BIJ_UREN.options} {...veld('inzet')} />
      ) : null}
      {soort === 'starten' ? <TmField na={waarden.van} {...veld('tm', 'tot')} /> : null}
    </div>
  );
}
