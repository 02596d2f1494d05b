import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { TextField } from '../../components/field/field.tsx';
import { Part } from '../../components/part.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useForm } from '../../data/form.ts';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { avgQueries, type Verantwoordelijke } from './avg.queries.ts';
import { KlagerPart } from './klager-part.tsx';

/** What the AVG asks of the municipality: who answers for the data, and the overviews to show for it. */
export function PrivacySection({ vandaag }: { readonly vandaag: string }) {
  return (
    <>
      <VerantwoordelijkePart />
      <OverzichtenPart vandaag={vandaag} />
      <InzagePart />
      <OudMedewerkersPart />
    </>
  );
}

const MISSING = <span className="tag">nog niet ingevuld</span>;

function VerantwoordelijkePart() {
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(avgQueries.verantwoordelijke());
  if (error) return <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState wat="Privacy" regels={3} />;
  const { verwerkingsverantwoordelijke, fgNaam, fgContact } = data;
  return (
    <Part titel="Wie is verantwoordelijk">
      <p className="zacht beheer__uitleg">
        Deze gegevens staan in het verwerkingenoverzicht en op wat u iemand geeft die om inzage vraagt.
      </p>
      <table className="tabel">
        <caption className="alleen-voorlezen">Wie is verantwoordelijk voor de persoonsgegevens</caption>
        <tbody>
          <tr>
            <th scope="row">Verwerkingsverantwoordelijke</th>
            <td>{verwerkingsverantwoordelijke || MISSING}</td>
          </tr>
          <tr>
            <th scope="row">Functionaris gegevensbescherming (FG)</th>
            <td>{fgNaam || MISSING}</td>
          </tr>
          <tr>
            <th scope="row">De FG is te bereiken via</th>
            <td>{fgContact || MISSING}</td>
          </tr>
        </tbody>
      </table>
      <div className="beheer__acties">
        <RightButton call="avg.zetVerantwoordelijke" onClick={() => setOpen(true)}>
          Wijzigen…
        </RightButton>
      </div>
      {open ? <VerantwoordelijkeDialog nu={data} onClose={() => setOpen(false)} /> : null}
    </Part>
  );
}

type DialogProps = { readonly nu: Verantwoordelijke; readonly onClose: () => void };

function VerantwoordelijkeDialog({ nu, onClose }: DialogProps) {
  const [verwerkingsverantwoordelijke, setController] = useState(nu.verwerkingsverantwoordelijke);
  const [fgNaam, setFgNaam] = useState(nu.fgNaam);
  const [fgContact, setFgContact] = useState(nu.fgContact);
  const form = useForm(avgQueries.zetVerantwoordelijke, {
    input: () => ({ verwerkingsverantwoordelijke, fgNaam, fgContact }),
    done: onClose,
  });
  const { velden } = form;
  return (
    <FormDialog titel="Wie is verantwoordelijk" knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Verwerkingsverantwoordelijke"
        hint="Meestal het college, met het adres."
        eerste
        waarde={verwerkingsverantwoordelijke}
        onChange={setController}
        maxLengte={200}
        melding={velden.verwerkingsverantwoordelijke}
      />
      <TextField
        label="Functionaris gegevensbescherming (FG)"
        waarde={fgNaam}
        onChange={setFgNaam}
        maxLengte={120}
        melding={velden.fgNaam}
      />
      <TextField
        label="De FG is te bereiken via"
        hint="E-mailadres of telefoonnummer."
        waarde={fgContact}
        onChange={setFgContact}
        maxLengte={200}
        melding={velden.fgContact}
      />
    </FormDialog>
  );
}

function OverzichtenPart({ vandaag }: { readonly vandaag: string }) {
  const mag = useMag('autorisatiesZien');
  const link = (rapport: string) => `#/overzichten?rapport=${rapport}&peildatum=${vandaag}`;
  return (
    <Part titel="Overzichten om te laten zien">
      <ul className="beheer__lijst">
        <li>
          <a href={link('verwerkingenoverzicht')}>Verwerkingenoverzicht</a>: welke persoonsgegevens, waarvoor,
          en hoe lang (AVG art. 30)
        </li>
        {mag ? (
          <li>
            <a href={link('autorisatieoverzicht')}>Autorisatieoverzicht</a>: wie erin mag en wat elke rol mag.
            Loop het elk jaar na
          </li>
        ) : null}
      </ul>
    </Part>
  );
}

function OudMedewerkersPart() {
  if (!useMag('vernietigenGoedkeuren')) return null;
  return (
    <Part titel="Mensen die weg zijn">
      <p className="zacht beheer__uitleg">
        De naam van wie bij de teams is gestopt, gaat weg na de bewaartermijn. De cijfers van toen blijven.
      </p>
      <ul className="beheer__lijst">
        <li>
          <a href="#/privacy/oud-medewerkers">Namen van oud-medewerkers vernietigen</a>
        </li>
        <li>
          De bewaartermijn: <a href="#/beheer/instellingen">Instellingen</a>, groep Organisatie
        </li>
      </ul>
    </Part>
  );
}

function InzagePart() {
  const medewerkers = useMag('inzageGeven');
  const klagers = useMag('klachtInzageGeven');
  return (
    <>
      {medewerkers ? (
        <Part titel="Een medewerker vraagt inzage">
          <p className="beheer__uitleg">
            Open de pagina van die persoon bij <a href="#/medewerkers">Medewerkers</a> en kies{' '}
            <strong>Inzage geven</strong>. Daar verbetert u ook wat niet klopt.
          </p>
        </Part>
      ) : null}
      {klagers ? <KlagerPart /> : null}
    </>
  );
}
