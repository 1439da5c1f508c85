// Parses every card given by path with the official renderer's parser, at version 1.5,
// and prints what it finds wrong. Charts it does not know: each must carry a fallback. Usage: node check-cards.mjs <node_modules' parent> <card.json> …
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , web, ...files] = process.argv;
const require = createRequire(join(web, 'package.json'));
const parser = require.resolve('./node_modules/adaptivecards/dist/adaptivecards.min.js');

const CHART = /^Unknown element type "Chart\..*Fallback will be used if present\.$/;

function charts(node) {
  if (node === null || typeof node !== 'object') return [];
  const own = String(node.type ?? '').startsWith('Chart.') ? [node] : [];
  return own.concat(Object.values(node).flatMap(charts));
}

let faults = 0;
for (const file of files) {
  // Its check of "lang" keeps state from one card to the next: a fresh parser for each.
  delete require.cache[parser];
  const { AdaptiveCard, SerializationContext, Versions } = require(parser);
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  const json = JSON.parse(readFileSync(file, 'utf8'));
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const bare = charts(json).filter((chart) => !chart.fallback).map((chart) => `${chart.type} without a fallback`);
  const checking = card.validateProperties().validationEvents.map((event) => event.message);
  for (const message of [...parsing.filter((fault) => !CHART.test(fault)), ...bare, ...checking]) {
    faults++;
    console.log(`${file}: ${message}`);
  }
}
console.log(`${files.length} cards, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
