// Takes the app apart as Teams would, and asks the schemas whether each part is right; then spoils parts of it, so that a check that sees nothing is seen.
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { assert, check, finish } from '../shared/checks.mjs';

const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

// The files of a zip by their names, from its central directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameSize, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    files[bytes.toString('utf8', at + 46, at + 46 + nameSize)] = method === 0 ? content : inflateRawSync(content);
    at += 46 + nameSize + extra + comment;
  }
  return files;
}

// A schema is kept under its address: …/teams/v1.19/MicrosoftTeams.schema.json.
function validatorOf(address) {
  const [version, file] = address.split('/').slice(-2);
  const path = join(schemas, version, file);
  assert(existsSync(path), `The package has no ${version}/${file}.`);
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }); // some patterns of the schemas are none in Unicode mode
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
  return (document) => (validate(document) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`));
}

const files = unzip(readFileSync(process.argv[2]));
const manifest = JSON.parse(files['manifest.json'].toString('utf8'));
const english = JSON.parse(files['en.json'].toString('utf8'));
const ofManifest = validatorOf(manifest.$schema);
const ofLanguage = validatorOf(english.$schema);
const spoilt = (change) => { const copy = structuredClone(manifest); change(copy); return ofManifest(copy); };

await check('the manifest is right by the schema that it names', () => assert(ofManifest(manifest).length === 0, ofManifest(manifest)));
await check('the schema is that of the version of the manifest', () => assert(manifest.$schema.includes(`/v${manifest.manifestVersion}/`), manifest.$schema));
await check('so is the other language, by its own schema of the same version', () => assert(ofLanguage(english).length === 0 && english.$schema.includes(`/v${manifest.manifestVersion}/`), ofLanguage(english)));
await check('everything that the manifest names is in the app', () =>
  [manifest.icons.color, manifest.icons.outline, ...manifest.localizationInfo.additionalLanguages.map((l) => l.file)].forEach((name) => assert(files[name]?.length > 0, `${name} is missing`)));
await check('it is right by newer schemas too', () => ['v1.20', 'v1.24', 'v1.30'].forEach((version) => {
  const address = manifest.$schema.replace(/v[\d.]+/, version);
  const errors = validatorOf(address)({ ...manifest, $schema: address, manifestVersion: version.slice(1) });
  assert(errors.length === 0, `${version}: ${errors}`);
}));
for (const [fault, change] of Object.entries({
  'a name of 31 characters': (m) => { m.name.short = 'n'.repeat(31); },
  'a description of 81 characters': (m) => { m.description.short = '字'.repeat(81); },
  'an organisation of 33 characters': (m) => { m.developer.name = 'o'.repeat(33); },
  'an address that is none': (m) => { m.developer.websiteUrl = 'bot.example.edu.cn'; },
  'an id that is none': (m) => { m.bots[0].botId = 'pairingbot'; },
  'a scope that is none': (m) => { m.bots[0].scopes.push('everywhere'); },
  'a command of 33 characters': (m) => { m.bots[0].commandLists[0].commands[0].title = 'c'.repeat(33); },
  'eleven commands': (m) => { m.bots[0].commandLists[0].commands = Array(11).fill(m.bots[0].commandLists[0].commands[0]); },
  'a colour by its name': (m) => { m.accentColor = 'red'; },
  'a key that is unknown': (m) => { m.secret = 'x'; },
})) await check(`${fault} is refused`, () => assert(spoilt(change).length > 0, 'nothing was found'));

process.exit(finish());
