import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { BRIEVEN } from './brieven-soorten.ts';

/** A line of a built-in template: a paragraph, or a heading (`#`). Places are written as {{naam}}. */
const ROMP: Readonly<Record<Briefsoort, readonly string[]>> = {
  ontvangstbevestiging: [
    'Op {{ontvangstdatum}} ontvingen wij uw klacht. Wij hebben haar ingeschreven onder nummer {{kenmerk}}. {{behandelaar}} is uw aanspreekpunt.',
    '# Uw klacht',
    '{{omschrijving}}',
    '# Wanneer krijgt u antwoord?',
    '{{termijn}}',
    '# Hoe gaat het verder?',
    '{{wettelijke_tekst}}',
  ],
  'uitnodiging-horen': [
    'Wij behandelen de klacht van {{klager}}, ontvangen op {{ontvangstdatum}}. Wij horen graag van u wat er is gebeurd.',
    '# Het gesprek',
    'Datum: {{hoordatum}}',
    'Tijd: {{hoortijd}}',
    'Plaats: {{hoorplaats}}',
    'U mag iemand meenemen. Kunt u niet, of wilt u geen gesprek? Laat dat dan weten vóór {{reageer_voor}}. Wij maken graag een andere afspraak.',
    '# Waarom dit gesprek',
    '{{wettelijke_tekst}}',
  ],
  'verdaging-klager': [
    'Op {{ontvangstdatum}} ontvingen wij uw klacht. Wij hebben meer tijd nodig om haar goed te behandelen.',
    '# Wanneer krijgt u antwoord?',
    '{{termijn}}',
    '# Waarom duurt het langer?',
    '{{reden}}',
    '# Mag dat?',
    '{{wettelijke_tekst}}',
  ],
  'verdaging-beklaagde': [
    'Wij behandelen de klacht van {{klager}}, ontvangen op {{ontvangstdatum}}, waarin u wordt genoemd. Wij hebben meer tijd nodig om de klacht goed te behandelen.',
    '# Wanneer is de klacht afgehandeld?',
    '{{termijn}}',
    '# Waarom duurt het langer?',
    '{{reden}}',
    '# Mag dat?',
    '{{wettelijke_tekst}}',
  ],
  'niet-in-behandeling': [
    'Op {{ontvangstdatum}} ontvingen wij uw klacht. Wij nemen uw klacht niet in behandeling. Hieronder leest u waarom.',
    '# Uw klacht',
    '{{omschrijving}}',
    '# Waarom behandelen wij uw klacht niet?',
    '{{grond}}',
    '{{toelichting}}',
    '{{wettelijke_tekst}}',
    '# Niet tevreden? De ombudsman',
    '{{ombudsman}}',
  ],
  afhandeling: [
    'Op {{ontvangstdatum}} ontvingen wij uw klacht. {{behandelaar}} heeft uw klacht onderzocht. In deze brief leest u wat wij hebben gevonden en wat ons oordeel is.',
    '# Uw klacht',
    '{{omschrijving}}',
    '# Bevindingen',
    '{{bevindingen}}',
    '# Ons oordeel',
    'Oordeel over uw hele klacht: {{oordeel}}.',
    '{{onderdelen}}',
    '# Conclusies',
    '{{conclusies}}',
    '# Maatregelen',
    '{{maatregelen}}',
    '{{wettelijke_tekst}}',
    '# Niet tevreden? De ombudsman',
    '{{ombudsman}}',
  ],
  'informele-bevestiging': [
    'Op {{ontvangstdatum}} ontvingen wij uw klacht. Wij hebben samen naar een oplossing gezocht.',
    '# Wat is er afgesproken?',
    'Op {{opgelost_op}} liet u weten dat u tevreden bent met de oplossing:',
    '{{hoe_gebleken}}',
    '# Wat betekent dit?',
    '{{wettelijke_tekst}}',
  ],
};

const LETTER = 'Calibri';

function alinea(tekst: string): Paragraph {
  const kop = tekst.startsWith('# ');
  return new Paragraph({
    spacing: kop ? { before: 240, after: 60 } : { after: 120, line: 276 },
    keepNext: kop,
    children: [new TextRun({ text: kop ? tekst.slice(2) : tekst, bold: kop, font: LETTER, size: 22 })],
  });
}

/** Lines of the letter above and under its own part. */
function heleBrief(soort: Briefsoort): readonly string[] {
  return [
    '{{geadresseerde}}',
    '{{adres}}',
    '',
    'Datum: {{datum}}',
    'Kenmerk: {{kenmerk}}',
    `# Onderwerp: ${BRIEVEN[soort].titel.replace(/, aan .*$/u, '').toLowerCase()}`,
    '{{aanhef}}',
    ...ROMP[soort],
    'Met vriendelijke groet,',
    'namens burgemeester en wethouders van {{gemeente}},',
    '{{ondertekenaar}}',
  ];
}

/** The template that comes with the application: used when there is no own one, and to start one from. */
export async function maakIngebouwdSjabloon(soort: Briefsoort): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: BRIEVEN[soort].titel,
    sections: [
      {
        headers: { default: new Header({ children: [alinea('Gemeente {{gemeente}}')] }) },
        footers: { default: new Footer({ children: [alinea('Klacht {{kenmerk}} · Vertrouwelijk')] }) },
        children: heleBrief(soort).map(alinea),
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}
