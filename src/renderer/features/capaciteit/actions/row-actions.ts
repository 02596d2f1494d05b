import {
  type Action,
  type ActionState,
  actionKeyText,
  enabledIf,
  HIDDEN,
  shownIf,
} from '../../../actions/action.ts';
import { ownRefusal, teamRefusal } from '../../../data/own-gebied.ts';
import { type CijferSoort, columnKey, type Group, type RowContent } from '../rows/bord-types.ts';
import {
  CELL,
  type CellContext,
  columnOf,
  fromOn,
  inPeriode,
  linesFor,
  PLANBORD,
  type PlanbordContext,
  refusalOfRows,
  refusalOfTeams,
  startDate,
} from './context.ts';

/** What one does with a row of the planbord: right click, Shift+F10, the "⋯" button, and keys on its cells. */

const KIES_EEN = 'Kies één medewerker.';
/** More teams than this do not fit in a menu; cutting and pasting reaches them all. */
const MAX_TEAMS = 8;

function ofSoort(soort: RowContent['soort']): (context: CellContext) => ActionState {
  return ({ plek }) => shownIf(plek.rij.inhoud.soort === soort);
}

function lines(context: CellContext) {
  return linesFor(context, context.plek.rij);
}

function startOf(context: CellContext): string {
  return startDate(context, context.plek.kolom);
}

/** A label that says for how many rows it is. */
function withAantal(label: string): (context: CellContext) => string {
  return (context) => {
    const aantal = lines(context).length;
    return aantal > 1 ? `${label} (${String(aantal)} rijen)` : label;
  };
}

const OPENS_A_PANEL = {
  scope: CELL,
  keys: ['enter', 'f2'],
  places: ['context-menu'],
  section: 'rij',
} as const;

export const inzetWijzigen: Action<CellContext> = {
  ...OPENS_A_PANEL,
  name: 'planbord.inzet.wijzigen',
  call: 'capaciteit.zetInzet',
  refusal: refusalOfRows('capaciteit.zetInzet'),
  label: 'Inzet wijzigen…',
  labelFor: withAantal('Inzet wijzigen…'),
  // In a week the same keys type in the cell.
  keysWhen: (context) => !inPeriode(context),
  state: ofSoort('inzet'),
  run: (context) =>
    context.openPanel({
      soort: 'inzet',
      regels: lines(context),
      naarTeamId: '',
      van: startOf(context),
    }),
};

export const inzetPlaatsen: Action<CellContext> = {
  ...OPENS_A_PANEL,
  name: 'planbord.inzet.plaatsen',
  call: 'capaciteit.zetInzet',
  label: 'Inzetten in een team…',
  state: ofSoort('vrij'),
  run: (context) => {
    const { inhoud } = context.plek.rij;
    if (inhoud.soort !== 'vrij') return;
    const { medewerkerId, organisatieId } = inhoud.rij;
    context.openPanel({ soort: 'plaats', medewerkerId, organisatieId, van: startOf(context) });
  },
};

export const vacatureWijzigen: Action<CellContext> = {
  ...OPENS_A_PANEL,
  name: 'planbord.vacature.wijzigen',
  call: 'capaciteit.wijzigVacature',
  refusal: refusalOfRows('capaciteit.wijzigVacature'),
  label: 'Vacature wijzigen of verwijderen…',
  state: ofSoort('vacature'),
  run: (context) => {
    const { inhoud } = context.plek.rij;
    if (inhoud.soort !== 'vacature') return;
    const { vacatureId, teamId } = inhoud.rij;
    context.openPanel({ soort: 'vacature', id: vacatureId, teamId, van: startOf(context) });
  },
};

export const vacatureVullen: Action<CellContext> = {
  name: 'planbord.vacature.vullen',
  call: 'capaciteit.vulVacature',
  refusal: refusalOfRows('capaciteit.vulVacature'),
  label: 'Vacature vullen…',
  scope: CELL,
  places: ['context-menu'],
  section: 'rij',
  state: ofSoort('vacature'),
  run: ({ plek, openPanel }) => {
    const { inhoud } = plek.rij;
    if (inhoud.soort === 'vacature') openPanel({ soort: 'vullen', id: inhoud.rij.vacatureId });
  },
};

function klappen(open: boolean, name: string, label: string, arrow: string): Action<CellContext> {
  return {
    name,
    label,
    scope: CELL,
    keys: [arrow, 'enter', ' '],
    // In a week the arrows go to the next cell.
    keysWhen: ({ plek }) => plek.kolom === 'naam',
    places: ['context-menu'],
    section: 'rij',
    state: ({ plek }) => shownIf(plek.rij.open === open),
    run: ({ plek, toggle }) => toggle(plek.rij),
  };
}

export const uitklappen = klappen(false, 'planbord.rij.uitklappen', 'Uitklappen', 'arrowright');
export const inklappen = klappen(true, 'planbord.rij.inklappen', 'Inklappen', 'arrowleft');

function cijferOf(content: RowContent): { readonly groep: Group; readonly cijfer: CijferSoort } | null {
  if (content.soort === 'groep') return { groep: content.groep, cijfer: 'bezetting' };
  if (content.soort === 'cijfer') return { groep: content.groep, cijfer: content.cijfer };
  return null;
}

export const opbouwTonen: Action<CellContext> = {
  ...OPENS_A_PANEL,
  name: 'planbord.cijfer.opbouw',
  label: 'Opbouw van dit cijfer',
  keysWhen: inPeriode,
  state: ({ plek }) => shownIf(cijferOf(plek.rij.inhoud) !== null),
  run: (context) => {
    const { rij, kolom: key } = context.plek;
    // Beside the name: that of the first week.
    const kolom = columnOf(context, key) ?? columnOf(context, columnKey(0));
    const cijfer = cijferOf(rij.inhoud);
    if (kolom === null || cijfer === null) return;
    context.openPanel({ soort: 'opbouw', groep: cijfer.groep, grootheid: cijfer.cijfer, kolom });
  },
};

export const inzetVerplaatsen: Action<CellContext> = {
  name: 'planbord.inzet.verplaatsen',
  call: 'capaciteit.verplaatsInzet',
  refusal: refusalOfRows('capaciteit.verplaatsInzet'),
  label: 'Verplaats naar een team…',
  scope: CELL,
  places: ['context-menu'],
  section: 'verplaatsen',
  state: ofSoort('inzet'),
  choices: (context) => {
    const { bord, opzoek } = context.model;
    const van = lines(context);
    return bord.teamIds
      .filter((id) => van.some((line) => line.teamId !== id))
      .filter((id) => refusalOfTeams('capaciteit.verplaatsInzet', context, [id]) === null)
      .slice(0, MAX_TEAMS)
      .map((id) => ({ id, label: `Verplaats naar ${opzoek.teams.get(id)?.naam ?? ''}…` }));
  },
  run: (context, naarTeamId) =>
    context.openPanel({ soort: 'inzet', regels: lines(context), naarTeamId, van: startOf(context) }),
};

export const plakken: Action<CellContext> = {
  name: 'planbord.inzet.plakken',
  call: 'capaciteit.verplaatsInzet',
  refusal: (context) =>
    refusalOfTeams('capaciteit.verplaatsInzet', context, [
      context.plek.rij.teamId,
      ...context.clipboard.map(({ teamId }) => teamId),
    ]),
  label: 'Plakken: verplaats hierheen…',
  scope: CELL,
  keys: ['ctrl+v'],
  places: ['context-menu'],
  section: 'team',
  state: ({ plek, clipboard }) => {
    if (plek.rij.teamId === null) return HIDDEN;
    if (clipboard.length === 0 && !belongsToTeam(plek.rij.inhoud)) return HIDDEN;
    return enabledIf(clipboard.length > 0, 'Er is niets geknipt.');
  },
  // The form with everything filled in; the user says how many hours and until when.
  run: (context) => {
    const { plek, clipboard } = context;
    if (plek.rij.teamId === null) return;
    context.openPanel({
      soort: 'inzet',
      regels: clipboard,
      naarTeamId: plek.rij.teamId,
      van: startOf(context),
    });
    context.setClipboard([]);
  },
};

export const knippen: Action<CellContext> = {
  name: 'planbord.inzet.knippen',
  call: 'capaciteit.verplaatsInzet',
  refusal: refusalOfRows('capaciteit.verplaatsInzet'),
  label: 'Knippen om te verplaatsen',
  scope: CELL,
  keys: ['ctrl+x'],
  places: ['context-menu'],
  section: 'verplaatsen',
  state: (context) => shownIf(lines(context).length > 0),
  run: (context) => {
    const geknipt = lines(context);
    context.setClipboard(geknipt);
    const wat =
      geknipt.length === 1
        ? `${context.plek.rij.omschrijving} geknipt`
        : `${String(geknipt.length)} rijen geknipt`;
    context.say(`${wat}. Ga naar een team en plak met ${actionKeyText(plakken)}.`);
  },
};

export const knippenAnnuleren: Action<CellContext> = {
  name: 'planbord.inzet.knippen-annuleren',
  label: 'Verplaatsen annuleren',
  scope: CELL,
  keys: ['escape'],
  places: [],
  state: ({ clipboard }) => shownIf(clipboard.length > 0),
  run: ({ setClipboard, say }) => {
    setClipboard([]);
    say('Verplaatsen geannuleerd.');
  },
};

/** Whose hours it is about; null: the row is of nobody. */
function medewerkersOf(context: CellContext): readonly string[] | null {
  const { inhoud } = context.plek.rij;
  if (inhoud.soort === 'vrij') return [inhoud.rij.medewerkerId];
  if (inhoud.soort !== 'inzet') return null;
  return [...new Set(lines(context).map((line) => line.medewerkerId))];
}

export const afwezigheid: Action<CellContext> = {
  name: 'planbord.afwezigheid',
  call: 'capaciteit.legAfwezigheidVast',
  refusal: (context) =>
    ownRefusal('capaciteit.legAfwezigheidVast', ({ medewerker }) =>
      (medewerkersOf(context) ?? []).every((id) => medewerker(id, fromOn(startOf(context)))),
    ),
  label: 'Afwezigheid…',
  labelFor: withAantal('Afwezigheid…'),
  scope: CELL,
  places: ['context-menu'],
  section: 'medewerker',
  state: (context) => shownIf(medewerkersOf(context) !== null),
  run: (context) =>
    context.openPanel({
      soort: 'afwezigheid',
      medewerkerIds: medewerkersOf(context) ?? [],
      van: startOf(context),
    }),
};

function fromEen(context: CellContext): ActionState {
  return context.plek.rij.inhoud.soort === 'inzet'
    ? enabledIf(lines(context).length === 1, KIES_EEN)
    : HIDDEN;
}

export const ookInzetten: Action<CellContext> = {
  name: 'planbord.inzet.erbij',
  call: 'capaciteit.zetInzet',
  label: 'Ook inzetten in een ander team of doel…',
  scope: CELL,
  places: ['context-menu'],
  section: 'medewerker',
  state: fromEen,
  run: (context) => {
    const [first] = lines(context);
    if (first === undefined) return;
    const { medewerkerId, organisatieId } = first;
    context.openPanel({ soort: 'plaats', medewerkerId, organisatieId, van: startOf(context) });
  },
};

export const medewerkerTonen: Action<CellContext> = {
  name: 'planbord.medewerker.tonen',
  label: 'Gegevens en detacheringen van de medewerker',
  scope: CELL,
  places: ['context-menu'],
  section: 'medewerker',
  state: fromEen,
  run: (context) => {
    const [first] = lines(context);
    if (first !== undefined) context.go(`/medewerkers/${first.medewerkerId}`);
  },
};

/** Rows whose menu also says what can be done with their team. */
function belongsToTeam({ soort }: RowContent): boolean {
  return soort === 'inzet' || soort === 'groep' || soort === 'cijfer';
}

export const vacatureAdd: Action<PlanbordContext> = {
  name: 'planbord.vacature.toevoegen',
  call: 'capaciteit.maakVacature',
  refusal: (context) => {
    const team = context.plek?.rij.teamId ?? null;
    return team === null
      ? null
      : teamRefusal('capaciteit.maakVacature', [team], fromOn(startDate(context, context.plek?.kolom ?? '')));
  },
  label: 'Vacature toevoegen…',
  scope: PLANBORD,
  places: ['context-menu', 'palette'],
  section: 'team',
  state: ({ plek }) => shownIf(plek === null || (plek.rij.teamId !== null && belongsToTeam(plek.rij.inhoud))),
  run: (context) => {
    const { plek, bereik, model } = context;
    // From the palette it is about the team on screen, or the first one.
    const teams = bereik.soort === 'team' ? [bereik.id] : model.bord.teamIds;
    const from = fromOn(startDate(context, ''));
    const hier =
      teams.find((id) => teamRefusal('capaciteit.maakVacature', [id], from) === null) ?? teams[0] ?? '';
    context.openPanel({
      soort: 'vacature',
      id: null,
      teamId: plek?.rij.teamId ?? hier,
      van: startDate(context, plek?.kolom ?? ''),
    });
  },
};

export const menuOpenen: Action<CellContext> = {
  name: 'planbord.rij.menu',
  label: 'Alle acties voor deze rij',
  scope: CELL,
  keys: ['shift+f10', 'contextmenu'],
  places: [],
  run: ({ plek, openMenu }) => openMenu(plek),
};
