import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { KLACHT_CATEGORIEEN, OORDELEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierOpdracht, useDossierVorm } from '../basis/klachten.queries.ts';
import { leegOnderdeel, type OnderdeelStand } from '../intake/intake-formulier.ts';
import { Onderdelen } from '../intake/intake-klacht.tsx';
import { Weigeringen } from '../stap/dossier-stap-dialoog.tsx';

/** The parts of the complaint; in the formal track with findings and an oordeel each. */
export function OnderdelenEnOordeel(props: DossierProps) {
  const { dossier } = props;
  const [open, zetOpen] = useState(false);
  const formeel = dossier.status === 'formeel';
  // What is typed is kept until the dossier itself has other words (a save, an undo).
  const sleutel = JSON.stringify([dossier.onderdelen, dossier.bevindingen, dossier.conclusies]);
  return (
    <Blok
      titel={formeel ? 'Onderdelen en oordeel' : 'Onderdelen'}
      acties={
        dossier.open ? (
          <Button size="small" onClick={() => zetOpen(true)}>
            Onderdelen wijzigen…
          </Button>
        ) : undefined
      }
    >
      {formeel ? <Oordeelformulier key={sleutel} {...props} /> : <Oordeeltekst {...props} />}
      {open ? <OnderdelenDialoog {...props} onSluit={() => zetOpen(false)} /> : null}
    </Blok>
  );
}

function Oordeeltekst({ dossier }: DossierProps) {
  return (
    <>
      {dossier.onderdelen.length === 0 ? (
        <p className="zacht">Nog geen onderdelen. Voor de afhandeling is er minstens één nodig (Awb 9:12).</p>
      ) : null}
      <ol className="klacht-lijst">
        {dossier.onderdelen.map((onderdeel) => (
          <li key={onderdeel.id}>
            {onderdeel.tekst} <span className="tag">{KLACHT_CATEGORIEEN.labels[onderdeel.categorie]}</span>
            {onderdeel.oordeel === null ? null : <strong> {OORDELEN.labels[onderdeel.oordeel]}</strong>}
            {onderdeel.motivering === '' ? null : (
              <span className="klacht-onder">{onderdeel.motivering}</span>
            )}
          </li>
        ))}
      </ol>
      {dossier.bevindingen === '' ? null : (
        <p className="klacht-tekst">
          <strong>Bevindingen.</strong> {dossier.bevindingen}
        </p>
      )}
      {dossier.conclusies === '' ? null : (
        <p className="klacht-tekst">
          <strong>Conclusies.</strong> {dossier.conclusies}
        </p>
      )}
    </>
  );
}

function Oordeelformulier({ dossier }: DossierProps) {
  const [onderdelen, zetOnderdelen] = useState(dossier.onderdelen);
  const [bevindingen, zetBevindingen] = useState(dossier.bevindingen);
  const [conclusies, zetConclusies] = useState(dossier.conclusies);
  const { voerUit, bezig, velden } = useDossierOpdracht(klachtenOpdrachten.zetOordeel);
  const wijzig = (id: string, deel: Partial<(typeof onderdelen)[number]>) =>
    zetOnderdelen((vorige) => vorige.map((rij) => (rij.id === id ? { ...rij, ...deel } : rij)));
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void voerUit({
      id: dossier.id,
      onderdelen: onderdelen.map(({ id, oordeel, motivering }) => ({ id, oordeel, motivering })),
      bevindingen,
      conclusies,
    });
  };
  const oordeel = zaakOordeel(onderdelen);
  return (
    <form className="klacht-vorm" noValidate onSubmit={verstuur}>
      <Weigeringen meldingen={Object.values(velden)} />
      {onderdelen.length === 0 ? (
        <p className="zacht">Voeg eerst een onderdeel toe: elk onderdeel krijgt een oordeel (Awb 9:12).</p>
      ) : null}
      {onderdelen.map((onderdeel, index) => (
        <fieldset key={onderdeel.id} className="klacht-groep">
          <legend>Onderdeel {index + 1}</legend>
          <p>
            {onderdeel.tekst} <span className="tag">{KLACHT_CATEGORIEEN.labels[onderdeel.categorie]}</span>
          </p>
          <div className="klacht-oordeel">
            <KeuzeVeld
              label={`Oordeel over onderdeel ${String(index + 1)}`}
              waarde={onderdeel.oordeel ?? ''}
              leeg="Nog geen"
              keuzes={OORDELEN.options}
              onWijzig={(tekst) => wijzig(onderdeel.id, { oordeel: OORDELEN.find(tekst) })}
            />
            <TekstVeld
              label={`Motivering van onderdeel ${String(index + 1)}`}
              regels={2}
              maxLengte={5000}
              waarde={onderdeel.motivering}
              onWijzig={(motivering) => wijzig(onderdeel.id, { motivering })}
            />
          </div>
        </fieldset>
      ))}
      <TekstVeld
        label="Bevindingen"
        regels={3}
        maxLengte={20_000}
        waarde={bevindingen}
        onWijzig={zetBevindingen}
      />
      <TekstVeld
        label="Conclusies en maatregelen"
        regels={3}
        maxLengte={20_000}
        waarde={conclusies}
        onWijzig={zetConclusies}
      />
      <div className="klacht-acties">
        <Button type="submit" disabledFocusable={bezig}>
          Oordeel opslaan
        </Button>
        <span className="zacht">
          {oordeel === null
            ? 'Nog geen oordeel over de hele klacht.'
            : `Hele klacht: ${OORDELEN.labels[oordeel]}`}
        </span>
      </div>
    </form>
  );
}

type Rij = OnderdeelStand & { readonly id?: string };

function OnderdelenDialoog({ dossier, onSluit }: DossierProps & { readonly onSluit: () => void }) {
  const [rijen, zetRijen] = useState<readonly Rij[]>(() =>
    dossier.onderdelen.length === 0
      ? [leegOnderdeel()]
      : dossier.onderdelen.map(({ id, tekst, categorie }) => ({ sleutel: id, id, tekst, categorie })),
  );
  const [fouten, zetFouten] = useState<Readonly<Record<string, string>>>({});
  const vorm = useDossierVorm(klachtenOpdrachten.zetOnderdelen, {
    invoer: () => {
      const mis: Record<string, string> = {};
      const onderdelen = rijen.flatMap(({ id = null, tekst, categorie }, index) => {
        if (categorie === null) mis[`onderdelen.${String(index)}.categorie`] = 'Kies een categorie.';
        return categorie === null ? [] : [{ id, tekst, categorie }];
      });
      zetFouten(mis);
      return Object.keys(mis).length > 0 ? null : { id: dossier.id, onderdelen };
    },
    klaar: onSluit,
  });
  const { velden } = vorm;
  return (
    <VormDialoog breed titel="Onderdelen van de klacht" knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <Weigeringen
        meldingen={Object.entries(velden)
          .filter(([veld]) => !veld.startsWith('onderdelen.'))
          .map(([, melding]) => melding)}
      />
      <Onderdelen onderdelen={rijen} fouten={{ ...fouten, ...velden }} onWijzig={zetRijen} />
    </VormDialoog>
  );
}
