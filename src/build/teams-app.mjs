// Writes the Teams app package: the templates in manifest/ with an office's own values, and the icons as PNG.
// Usage: node teams-app.mjs --web <node_modules' parent> --manifest <folder> --to <zip>
//          --version <product version> --app-id <guid> --public-url <https://host[:port]>
// Without --to the values are only checked. A refused value ends it with one message and code 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PUBLIC_URL = /^https:\/\/[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9][0-9]{0,4})?$/i;
const VERSION = /^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}$/;
// Zip keeps local time: the same package comes out of every build, wherever it runs.
const WRITTEN_AT = new Date(1980, 0, 1);

class Refused extends Error {}

function settings(given) {
  const { 'app-id': appId = '', 'public-url': publicUrl = '' } = given;
  demand(GUID.test(appId), `manabi.teams.app-id must be the bot's application (client) id, a GUID such as 8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a: '${appId}'
manabi.teams.app-id には、ボットのアプリケーション（クライアント）ID を GUID の形で指定してください。`);
  demand(PUBLIC_URL.test(publicUrl) && URL.canParse(publicUrl), `manabi.public-url must be https://host or https://host:port, with nothing after it: '${publicUrl}'
manabi.public-url は https://ホスト名 または https://ホスト名:ポート の形で指定してください。末尾には何も付けません。`);
  const version = given.version.replace(/-SNAPSHOT$/, '');
  demand(VERSION.test(version), `Teams takes a version of three numbers only, such as 1.2.3: '${given.version}'
Teams のアプリのバージョンは 1.2.3 のような 3 つの数字だけです。`);
  const url = new URL(publicUrl);
  return { version, 'app-id': appId.toLowerCase(), 'public-url': url.origin, 'public-host': url.host };
}

function demand(fulfilled, message) {
  if (!fulfilled) {
    throw new Refused(message);
  }
}

/** Puts the values into the texts of a parsed template, so that none can break out of its text. */
function filled(node, values) {
  if (typeof node === 'string') {
    return node.replace(/\$\{([^}]*)\}/g, (_, name) => {
      demand(name in values, `manifest.json asks for \${${name}}, which is none of ${Object.keys(values).join(', ')}`);
      return values[name];
    });
  }
  if (Array.isArray(node)) {
    return node.map((item) => filled(item, values));
  }
  if (node !== null && typeof node === 'object') {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value, values)]));
  }
  return node;
}

async function write({ web, manifest, to }, values) {
  const modules = createRequire(join(web, 'package.json'));
  const { zipSync } = modules('fflate');
  const { initWasm, Resvg } = modules('@resvg/resvg-wasm');
  await initWasm(readFileSync(modules.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const source = (name) => readFileSync(join(manifest, name), 'utf8');
  const json = (name) => Buffer.from(JSON.stringify(filled(JSON.parse(source(name)), values), null, 2) + '\n');
  const png = (name) => new Resvg(source(name)).render().asPng();
  writeFileSync(to, zipSync({
    'manifest.json': json('manifest.json'),
    'ja.json': json('ja.json'),
    'color.png': png('color.svg'),
    'outline.png': png('outline.svg'),
  }, { mtime: WRITTEN_AT }));
}

const options = ['web', 'manifest', 'to', 'version', 'app-id', 'public-url'];
try {
  const { values: given } = parseArgs({ options: Object.fromEntries(options.map((name) => [name, { type: 'string' }])) });
  const values = settings(given);
  if (given.to) {
    await write(given, values);
  }
} catch (fault) {
  if (!(fault instanceof Refused)) {
    throw fault;
  }
  console.error(fault.message);
  process.exitCode = 1;
}
