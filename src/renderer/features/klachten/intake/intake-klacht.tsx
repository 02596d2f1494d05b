import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { KLACHT_CATEGORIEEN, KLACHT_REGELINGEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { KeuzeVeld, TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { type IntakeDeel, leegOnderdeel, type OnderdeelStand } from './intake-formulier.ts';

/** What the complaint is about, part by part. */
export function IntakeKlacht({ stand, zet, fouten }: IntakeDeel) {
  return (
    <fieldset className="klacht-blok">
      <legend>De klacht</legend>
      <TekstVeld
        label="Omschrijving van de gedraging"
        hint="Geen cliëntgegevens, tenzij het echt nodig is om de klacht te begrijpen."
        verplicht
        regels={4}
        maxLengte={5000}
        waarde={stand.omschrijving}
        onWijzig={(omschrijving) => zet({ omschrijving })}
        melding={fouten.omschrijving}
      />
      <Onderdelen
        onderdelen={stand.onderdelen}
        fouten={fouten}
        onWijzig={(onderdelen) => zet({ onderdelen })}
      />
      <details className="klacht-uitleg" open={stand.regeling !== 'awb' || stand.kopieDoorgezonden}>
        <summary>Andere regeling dan de Awb?</summary>
        <div className="velden">
          <KeuzeVeld
            label="Regeling"
            waarde={stand.regeling}
            keuzes={KLACHT_REGELINGEN.options}
            onWijzig={(tekst) => zet({ regeling: KLACHT_REGELINGEN.find(tekst) ?? 'awb' })}
            melding={fouten.regeling}
          />
          <VinkVeld
            label="Kopie doorgezonden aan de moederorganisatie"
            waarde={stand.kopieDoorgezonden}
            onWijzig={(kopieDoorgezonden) => zet({ kopieDoorgezonden })}
          />
        </div>
      </details>
    </fieldset>
  );
}

type OnderdelenProps<T extends OnderdeelStand> = {
  readonly onderdelen: readonly T[];
  readonly fouten: Readonly<Record<string, string>>;
  readonly onWijzig: (onderdelen: readonly (T | OnderdeelStand)[]) => void;
};

/** The parts of a complaint; each gets its own oordeel later. */
export function Onderdelen<T extends OnderdeelStand>({ onderdelen, fouten, onWijzig }: OnderdelenProps<T>) {
  const wijzig = (sleutel: string, deel: Partial<OnderdeelStand>) =>
    onWijzig(onderdelen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)));
  return (
    <div className="klacht-onderdelen">
      {onderdelen.map((onderdeel, index) => (
        <fieldset key={onderdeel.sleutel} className="klacht-groep">
          <legend>Onderdeel {index + 1}</legend>
          <div className="klacht-onderdeel">
            <TekstVeld
              label="Waar gaat dit onderdeel over?"
              waarde={onderdeel.tekst}
              onWijzig={(tekst) => wijzig(onderdeel.sleutel, { tekst })}
              maxLengte={2000}
              melding={fouten[`onderdelen.${String(index)}.tekst`]}
            />
            <KeuzeVeld
              label="Categorie"
              waarde={onderdeel.categorie ?? ''}
              leeg="Kies…"
              keuzes={KLACHT_CATEGORIEEN.options}
              onWijzig={(tekst) => wijzig(onderdeel.sleutel, { categorie: KLACHT_CATEGORIEEN.find(tekst) })}
              melding={fouten[`onderdelen.${String(index)}.categorie`]}
            />
            {onderdelen.length === 1 ? null : (
              <Button
                appearance="subtle"
                aria-label={`Onderdeel ${String(index + 1)} weghalen`}
                onClick={() => onWijzig(onderdelen.filter((rij) => rij.sleutel !== onderdeel.sleutel))}
              >
                Weghalen
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          icon={<Add20Regular />}
          disabled={onderdelen.length >= 20}
          onClick={() => onWijzig([...onderdelen, leegOnderdeel()])}
        >
          Onderdeel toevoegen
        </Button>
      </div>
    </div>
  );
}
