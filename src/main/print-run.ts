import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContractRouterClient } from '@orpc/contract';
import type { NativeImage, WebContents } from 'electron';
import type { CoreContract } from '../shared/contract/core-contract.ts';
import type { OpenFaultSoort, StartToestand } from '../shared/contract/shell.ts';
import { indeling } from '../shared/rapport/parameters.ts';
import { printRunRapporten, type RapportNaam } from '../shared/rapport/rapporten.ts';
import { fileName } from './administraties.ts';
import type { Application } from './application.ts';
import type { Arguments } from './arguments.ts';
import { connectCore } from './outgoing.ts';
import { createPictureWindow, type PageSource, pageUrl } from './windows.ts';

type Opdracht = Extract<Arguments, { soort: 'afdruk' }>;

/** A Dutch sentence about why the run ended early. */
export class PrintRunFault extends Error {}

const OPEN_FAULTS: Readonly<Record<OpenFaultSoort, string>> = {
  'verkeerde-sleutel': 'De sleutel past niet bij deze administratie.',
  'sleutel-elders': 'Dit account op deze computer heeft de sleutel van de administratie niet.',
  'sleutel-weg': 'Het bestand met de sleutelgegevens is weg. Open de administratie in het programma.',
  'sleutel-beschadigd':
    'Het bestand met de sleutelgegevens is beschadigd. Open de administratie in het programma.',
  beschadigd: 'Het bestand van de administratie is beschadigd.',
  overschreven: 'Over het bestand van de administratie is iets anders heen geschreven.',
  'log-hoort-niet': 'Het bestand met de laatste wijzigingen past niet bij de administratie.',
  'half-teruggezet': 'Het terugzetten van een kopie is nog niet af. Open de administratie in het programma.',
  'nieuwere-versie': 'De administratie is gemaakt met een nieuwere versie van het programma.',
  'alleen-lezen': 'Het bestand van de administratie kan alleen worden gelezen.',
  'schijf-vol': 'De schijf is vol.',
  'in-gebruik': 'De administratie is al geopend in een ander venster. Sluit dat eerst.',
  'niet-gevonden': 'De administratie is niet gevonden.',
  'geen-toegang': 'Wie zich aanmeldt, is geen gebruiker van deze administratie (meer).',
  'migratie-mislukt': 'De administratie kon niet worden bijgewerkt naar deze versie.',
  'core-gestopt': 'Het programma stopte tijdens het openen van de administratie.',
  'programma-veranderd': 'Een onderdeel van het programma is veranderd. Laat het opnieuw installeren.',
  onbekend: 'De administratie kon niet worden geopend.',
};

function checkOpen(toestand: StartToestand): void {
  switch (toestand.soort) {
    case 'open':
    case 'herstelsleutel':
      return;
    case 'fout':
      throw new PrintRunFault(OPEN_FAULTS[toestand.fout]);
    case 'wachtzin':
    case 'wachtzin-kiezen':
    case 'aanmelden':
    case 'wie':
    case 'vergrendeld':
      throw new PrintRunFault(
        'Deze administratie vraagt wie u bent. Open haar in het programma en druk daar af.',
      );
    case 'welkom':
    case 'bezig':
      throw new PrintRunFault('Er is nog geen administratie. Start met --demo om de demo af te drukken.');
  }
}

/** What the logbook calls it. */
const byCommand = (label: string): string => `${label} (opdrachtregel)`;

/** The run and its papers are one session. */
const SESSION = 'afdruk';

function connect({ host }: Application) {
  const connected = connectCore(host, SESSION);
  if (connected === null) throw new PrintRunFault(OPEN_FAULTS['core-gestopt']);
  return connected.core;
}

/** Every print of the asked report on the peildatum, or of all that a run makes unasked. */
async function listPrints(
  core: ContractRouterClient<CoreContract>,
  peildatum: string,
  asked: RapportNaam | null,
) {
  const { gebieden, teams } = await core.overzichten.keuzes({ peildatum });
  // The organisations that the overview of one has when nothing else is chosen.
  const organisaties = await core.organisaties.lijst({ peildatum, indeling: indeling.parse(undefined) });
  const scope = { peildatum, gebieden, teams, organisaties };
  return printRunRapporten
    .filter(({ name, printRun }) => (asked === null ? printRun?.unasked === true : name === asked))
    .flatMap(({ name, printRequests }) =>
      printRequests(scope).map(({ about, request }) => ({
        bestand: `${name}-${fileName(about)}-${peildatum}.pdf`,
        request,
      })),
    );
}

/** Waits until the planbord has its cells. */
async function waitForCells(page: WebContents): Promise<void> {
  for (let beurt = 0; beurt < 300; beurt++) {
    const done: unknown = await page.executeJavaScript("document.querySelector('[role=gridcell]') !== null");
    if (done === true) return;
    await wait(100);
  }
  throw new PrintRunFault('Het planbord was niet op tijd klaar voor de afbeelding.');
}

/** The planbord as it stands on a screen of 1280 × 800. */
async function capturePlanbord(bron: PageSource): Promise<Buffer> {
  const window = createPictureWindow(bron, 1280, 800);
  try {
    let last: NativeImage | null = null;
    window.webContents.on('paint', (_gebeurtenis, _deel, view) => {
      last = view;
    });
    await window.loadURL(pageUrl('/capaciteit', bron));
    await waitForCells(window.webContents);
    // The cells stand in the page; give their picture a few beats to follow.
    await wait(700);
    return pngOf(last);
  } finally {
    window.destroy();
  }
}

function pngOf(view: NativeImage | null): Buffer {
  if (view === null) throw new PrintRunFault('Het planbord kwam niet in beeld voor de afbeelding.');
  return view.toPNG();
}

/**
 * `--afdruk MAP`: writes the overviews of everything there is and a picture of the planbord, or the one
 * report that was asked for, and says one Dutch line per file.
 */
export async function runPrint(
  application: Application,
  opdracht: Opdracht,
  bron: PageSource,
  zeg: (line: string) => void,
): Promise<void> {
  checkOpen(await application.start.begin(opdracht.demo, false));
  const core = connect(application);
  const { vandaag } = await core.beheer.status();
  const peildatum = opdracht.peildatum ?? vandaag;
  for (const { bestand, request } of await listPrints(core, peildatum, opdracht.rapport)) {
    const { id, paginas } = await application.printing.makePdf(request, SESSION);
    await core.beheer.noteerUitvoer({ soort: 'rapport', wat: byCommand(application.printing.labelOf(id)) });
    const path = join(opdracht.map, bestand);
    const bytes = application.printing.bytes(id);
    if (bytes !== null) await application.files.write(path, bytes);
    application.printing.forget(id);
    zeg(`Gemaakt: ${path} (${paginas === 1 ? '1 pagina' : `${paginas} pagina's`})`);
  }
  if (opdracht.rapport !== null) return;
  await core.beheer.noteerUitvoer({ soort: 'rapport', wat: byCommand('Planbord') });
  const path = join(opdracht.map, 'planbord.png');
  await application.files.write(path, await capturePlanbord(bron));
  zeg(`Gemaakt: ${path}`);
}
