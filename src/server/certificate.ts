import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';
import { ServerFault } from './fault.ts';

const DAY_MS = 86_400_000;
/** A certificate of the server itself is known by what it is, not by who signed it: it may last. */
const OWN_DAYS = 5 * 365;
/** From so many days before its end on the log says so at each start. */
const SOON_DAYS = 30;

/** Makes a certificate that the server signs itself; computers know it from the connection file. */
export async function createCertificate(
  hosts: readonly string[],
  now: number,
): Promise<{ readonly certificate: string; readonly key: string }> {
  const [name = 'localhost'] = hosts;
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + OWN_DAYS * DAY_MS),
    extensions: [
      // Its own root, or nothing would trust it; computers take this very certificate, and none that it would sign.
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) =>
          isIP(host) > 0 ? { type: 7 as const, ip: host } : { type: 2 as const, value: host },
        ),
      },
    ],
  });
  return { certificate: made.cert, key: made.private };
}

/** How people compare a certificate: SHA-256, in pairs. */
export function fingerprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint256;
}

/** Looks at a certificate before anything listens with it. Returns what the log should say; null = nothing. */
export function checkCertificate(certificate: string, key: string, host: string, now: number): string | null {
  const read = readCertificate(certificate);
  let belongs: boolean;
  try {
    belongs = read.checkPrivateKey(createPrivateKey(key));
  } catch {
    throw new ServerFault(
      'De sleutel bij het certificaat is niet te lezen. Geef een PEM-bestand zonder wachtwoord, bijvoorbeeld privkey.pem.',
    );
  }
  if (!belongs) {
    throw new ServerFault(
      'De sleutel hoort niet bij het certificaat. Geef de twee bestanden die bij elkaar horen.',
    );
  }
  if ((isIP(host) === 0 ? read.checkHost(host) : read.checkIP(host)) === undefined) {
    throw new ServerFault(
      `Het certificaat is niet voor ${host}. Vraag een certificaat aan voor dit adres, of geef bij --adres de naam die in het certificaat staat.`,
    );
  }
  if (Date.parse(read.validFrom) > now) {
    throw new ServerFault(
      `Het certificaat geldt pas vanaf ${read.validFrom}. Kijk of de klok van deze server goed staat.`,
    );
  }
  const end = Date.parse(read.validTo);
  if (end <= now) {
    throw new ServerFault(`Het certificaat is verlopen op ${read.validTo}. Vraag een nieuw certificaat aan.`);
  }
  return end > now + SOON_DAYS * DAY_MS ? null : `het certificaat verloopt op ${read.validTo}`;
}

function readCertificate(text: string): X509Certificate {
  try {
    return new X509Certificate(text);
  } catch {
    throw new ServerFault(
      'Het certificaat is niet te lezen. Geef een PEM-bestand dat begint met -----BEGIN CERTIFICATE-----, met de hele keten erin.',
    );
  }
}
