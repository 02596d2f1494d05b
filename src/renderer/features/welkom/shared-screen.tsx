import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { SharedStep } from '../../../shared/contract/gedeeld.ts';
import type { DialFaultSoort } from '../../../shared/contract/line-init.ts';
import type { StartToestand } from '../../../shared/contract/shell.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { checkNewWachtzin, EMPTY_WACHTZIN, NewWachtzinFields } from '../../parts/wachtzin/new-wachtzin.tsx';
import { useStap } from './gebruik-stap.ts';
import { useWait, WaitNotice } from './sign-in-form.tsx';
import { sharedCalls, startCalls } from './welkom.queries.ts';

export type Connecting = Extract<StartToestand, { soort: 'verbinden' }>;
type StepOf<S extends SharedStep['soort']> = Extract<SharedStep, { soort: S }>;

/** On the way to a shared administratie: who one is, what more is asked, and what stands in the way. */
export function SharedScreen({ connecting }: { readonly connecting: Connecting }) {
  const { stap } = connecting;
  switch (stap.soort) {
    case 'aanmelden':
      return <SignIn {...{ connecting, stap }} />;
    case 'wachtzin-kiezen':
      return <ChoosePassphrase hetzelfde={stap.hetzelfde} naam={connecting.naam} />;
    case 'cijfers':
      return <Digits onjuist={stap.onjuist} titel="Code van uw telefoon" />;
    case 'instellen':
      return <SetUp stap={stap} />;
    case 'geen-verbinding':
      return <NoWay {...{ connecting }} fout={stap.fout} />;
    case 'andere-versie':
      return <OtherVersion {...{ connecting, stap }} />;
    default:
      return assertNever(stap, 'stap');
  }
}

type FormProps = {
  readonly titel: string;
  readonly knop: string;
  readonly onSubmit: () => void;
  readonly stap: ReturnType<typeof useStap>;
  readonly wait?: number;
  readonly children: ReactNode;
};

/** One thing that is asked, and the way back. */
function Form({ titel, knop, onSubmit, stap, wait = 0, children }: FormProps) {
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onSubmit();
  };
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>{titel}</h1>
      {stap.fout === null ? null : <Notice soort="fout">{stap.fout}</Notice>}
      {children}
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabledFocusable={stap.bezig || wait > 0}>
          {knop}
        </Button>
        <Button disabled={stap.bezig} onClick={() => stap.run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </form>
  );
}

const WRONG =
  'Deze naam en wachtzin passen niet bij elkaar. Let op hoofdletters en spaties. Lukt het niet, vraag dan een beheerder om een nieuwe startwachtzin.';

function SignIn({
  connecting,
  stap,
}: {
  readonly connecting: Connecting;
  readonly stap: StepOf<'aanmelden'>;
}) {
  const { naam: administratie, terug } = connecting;
  const [naam, setName] = useState(stap.naam);
  const [wachtzin, setWachtzin] = useState('');
  const [typed, setTyped] = useState(false);
  const [showErrors, setShowErrors] = useState(false);
  const call = useStap();
  const wait = useWait(stap);
  const submit = () => {
    setShowErrors(true);
    if (naam.trim() === '' || wachtzin === '' || wait > 0) return;
    setTyped(false);
    call.run(() => sharedCalls.meldAan(naam, wachtzin));
  };
  return (
    <Form titel={`Aanmelden bij ${administratie}`} knop="Aanmelden" onSubmit={submit} stap={call} wait={wait}>
      <p>
        {terug === null
          ? 'Dit is een gedeelde administratie. Bent u hier voor het eerst? Vul dan bij wachtzin de startwachtzin in die u van uw beheerder kreeg.'
          : `${terug} gaat verder waar het werk bleef. Meldt een ander zich aan, dan begint die opnieuw en gaat niet opgeslagen werk verloren.`}
      </p>
      {stap.melding === null || typed ? null : <Notice soort="let-op">{stap.melding}</Notice>}
      <WaitNotice seconds={wait} />
      <TextField
        label="Uw naam"
        verplicht
        eerste={stap.naam === ''}
        waarde={naam}
        onChange={(text) => {
          setName(text);
          setTyped(true);
        }}
        leegMelding="Vul uw naam in, zoals de beheerder die heeft ingevoerd."
        hint="Zoals de beheerder die heeft ingevoerd, bijvoorbeeld: Anna de Wit."
        toonFouten={showErrors}
      />
      <TextField
        label="Wachtzin"
        geheim
        verplicht
        eerste={stap.naam !== ''}
        waarde={wachtzin}
        onChange={(text) => {
          setWachtzin(text);
          setTyped(true);
        }}
        melding={stap.onjuist && !typed ? WRONG : undefined}
        leegMelding="Vul uw wachtzin in."
        toonFouten={showErrors}
      />
      <Where connecting={connecting} />
    </Form>
  );
}

/** Which server it is: to compare with what IT handed out. */
function Where({ connecting: { adres, vingerafdruk } }: { readonly connecting: Connecting }) {
  return (
    <details className="zacht">
      <summary>Server: {adres}</summary>
      <p className="welkom__plaats">
        {vingerafdruk === null
          ? 'Het certificaat van deze server is er een dat deze computer vertrouwt.'
          : `Vingerafdruk van het certificaat: ${vingerafdruk}`}
      </p>
    </details>
  );
}

function ChoosePassphrase({ naam, hetzelfde }: { readonly naam: string; readonly hetzelfde: boolean }) {
  const [typed, setTyped] = useState(EMPTY_WACHTZIN);
  const [showErrors, setShowErrors] = useState(false);
  const [changed, setChanged] = useState(false);
  const call = useStap();
  const submit = () => {
    setShowErrors(true);
    if (Object.keys(checkNewWachtzin(typed)).length > 0) return;
    setChanged(false);
    call.run(() => sharedCalls.kiesWachtzin(typed.wachtzin));
  };
  const same =
    hetzelfde && !changed ? 'Dit is uw startwachtzin. Kies een andere, die alleen u kent.' : undefined;
  return (
    <Form titel="Kies uw eigen wachtzin" knop="Wachtzin bewaren en verder" onSubmit={submit} stap={call}>
      <p>
        De startwachtzin was voor één keer. Kies nu een zin die alleen u kent; daarmee meldt u zich voortaan
        aan bij {naam}.
      </p>
      <NewWachtzinFields
        {...{ typed, showErrors }}
        onChange={(next) => {
          setTyped(next);
          setChanged(true);
        }}
        melding={call.velden.wachtzin ?? same}
      />
    </Form>
  );
}

const WRONG_DIGITS =
  'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en vul die in. Blijft het misgaan? Kijk of de klok van uw telefoon goed staat.';

type DigitsProps = { readonly titel: string; readonly onjuist: boolean; readonly children?: ReactNode };

function Digits({ titel, onjuist, children }: DigitsProps) {
  const [cijfers, setDigits] = useState('');
  const [typed, setTyped] = useState(false);
  const [showErrors, setShowErrors] = useState(false);
  const call = useStap();
  const digits = cijfers.replaceAll(/\s/gu, '');
  const isWhole = /^\d{6}$/u.test(digits);
  const submit = () => {
    setShowErrors(true);
    if (!isWhole) return;
    setTyped(false);
    call.run(() => sharedCalls.geefCijfers(digits));
  };
  const incomplete = showErrors && cijfers !== '' && !isWhole ? 'De code is zes cijfers.' : undefined;
  return (
    <Form titel={titel} knop="Verder" onSubmit={submit} stap={call}>
      {children ?? <p>Open de app voor codes op uw telefoon en vul de code van Gebiedsplanner in.</p>}
      <TextField
        label="Code van zes cijfers"
        verplicht
        eerste
        waarde={cijfers}
        onChange={(text) => {
          setDigits(text);
          setTyped(true);
        }}
        melding={incomplete ?? (onjuist && !typed ? WRONG_DIGITS : undefined)}
        leegMelding="Vul de code van uw telefoon in."
        toonFouten={showErrors}
      />
    </Form>
  );
}

/** 'ABCD EFGH', to type over. */
const inGroups = (text: string): string => text.match(/.{1,4}/gu)?.join(' ') ?? '';

function SetUp({ stap: { geheim, onjuist } }: { readonly stap: StepOf<'instellen'> }) {
  return (
    <Digits titel="Stel een code op uw telefoon in" onjuist={onjuist}>
      <p>
        U hebt een rol waarin u bij klachten kunt, of u bent beheerder. Daarom vraagt het programma ook een
        code van uw telefoon.
      </p>
      <ol className="welkom__stappen">
        <li>Open op uw telefoon een app voor codes, bijvoorbeeld Microsoft Authenticator.</li>
        <li>Kies daar voor een nieuw account en voor zelf een sleutel invoeren.</li>
        <li>
          Vul deze sleutel in: <code className="welkom__plaats">{inGroups(geheim)}</code>
        </li>
        <li>Vul hieronder de code in die de app laat zien.</li>
      </ol>
    </Digits>
  );
}

type FaultText = { readonly titel: string; readonly watIsEr: string; readonly watKuntU: readonly string[] };

const NO_WAY: Readonly<Record<DialFaultSoort, FaultText>> = {
  onbereikbaar: {
    titel: 'De server geeft geen antwoord',
    watIsEr: 'Er komt geen verbinding tot stand. Er is niets gewijzigd.',
    watKuntU: [
      'Kijk of deze computer verbinding heeft met het netwerk van de gemeente.',
      'Probeer het over een paar minuten opnieuw: de server wordt misschien bijgewerkt.',
      'Blijft het zo? Meld het bij uw beheerder, met het adres hieronder.',
    ],
  },
  'verkeerd-certificaat': {
    titel: 'Dit is niet de server die u verwacht',
    watIsEr:
      'Op dit adres antwoordt een server met een ander certificaat dan in uw verbindingsbestand staat. Uw naam en wachtzin zijn niet verstuurd.',
    watKuntU: [
      'Bel uw beheerder en vraag of de server een nieuw certificaat heeft.',
      'Zo ja: vraag een nieuw verbindingsbestand en kies dat bij “Verbinden met een gedeelde administratie…”.',
      'Zo nee: ga niet verder. Iemand kan zich voordoen als de server.',
    ],
  },
  'geen-server': {
    titel: 'Op dit adres is geen server van Gebiedsplanner',
    watIsEr: 'Er is een antwoord gekomen dat dit programma niet kent. Er is niets gewijzigd.',
    watKuntU: ['Vraag uw beheerder of het adres hieronder nog klopt, en om een nieuw verbindingsbestand.'],
  },
  bezig: {
    titel: 'De server is bezig met openen',
    watIsEr: 'De server draait, maar de administratie is nog niet open.',
    watKuntU: ['Probeer het over een minuut opnieuw.', 'Blijft het zo? Meld het bij uw beheerder.'],
  },
};

function Fault({
  text,
  adres,
  children,
}: {
  readonly text: FaultText;
  readonly adres: string;
  readonly children: ReactNode;
}) {
  const call = useStap();
  return (
    <section role="alert" className="welkom__vorm">
      <h1>{text.titel}</h1>
      {children}
      <p>{text.watIsEr}</p>
      <div>
        <h2>Wat kunt u doen?</h2>
        <ul className="welkom__stappen">
          {text.watKuntU.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="zacht">
        Server: <code className="welkom__plaats">{adres}</code>
      </p>
      <div className="welkom__knoppen">
        <Button appearance="primary" disabled={call.bezig} onClick={() => call.run(sharedCalls.opnieuw)}>
          Opnieuw proberen
        </Button>
        <Button disabled={call.bezig} onClick={() => call.run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </section>
  );
}

/** A server that is known by what this computer trusts. */
const UNTRUSTED: FaultText = {
  titel: 'Deze computer vertrouwt de server niet',
  watIsEr:
    'Op dit adres antwoordt een server met een certificaat dat deze computer niet kent, dat is verlopen of dat voor een ander adres is. Uw naam en wachtzin zijn niet verstuurd.',
  watKuntU: [
    'Kijk of de datum en de tijd van deze computer goed staan.',
    'Meld het bij uw beheerder, met het adres hieronder.',
  ],
};

function NoWay({ connecting, fout }: { readonly connecting: Connecting; readonly fout: DialFaultSoort }) {
  const isUntrusted = fout === 'verkeerd-certificaat' && connecting.vingerafdruk === null;
  return (
    <Fault text={isUntrusted ? UNTRUSTED : NO_WAY[fout]} adres={connecting.adres}>
      <p className="zacht">Administratie: {connecting.naam}</p>
    </Fault>
  );
}

function OtherVersion({
  connecting,
  stap: { server, eigen },
}: {
  readonly connecting: Connecting;
  readonly stap: StepOf<'andere-versie'>;
}) {
  const text: FaultText = {
    titel: 'Dit programma en de server hebben een andere versie',
    watIsEr:
      server === eigen
        ? `Allebei heten ze versie ${eigen}, maar ze zijn niet uit dezelfde bron gemaakt. Ze kunnen niet samenwerken. Uw wachtzin is niet gebruikt.`
        : `De server heeft versie ${server} en dit programma versie ${eigen}. Ze kunnen niet samenwerken. Uw wachtzin is niet gebruikt.`,
    watKuntU: [
      `Vraag uw beheerder om versie ${server} van Gebiedsplanner voor deze computer.`,
      'Is de server net bijgewerkt? Sluit dit programma dan en start het opnieuw; misschien is de nieuwe versie er al.',
    ],
  };
  return (
    <Fault text={text} adres={connecting.adres}>
      <p className="zacht">Administratie: {connecting.naam}</p>
    </Fault>
  );
}
