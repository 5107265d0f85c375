// Holds `termlsp lint --format sarif` and `rdjson` to their schemas: node check.mjs BINARY
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Ajv from "ajv";

const require = createRequire(import.meta.url);
const { RDFormatValidator } = require("@umbrelladocs/rdformat-validator");
const schemas = join(dirname(require.resolve("@microsoft/jest-sarif")), "schemas");
const sarif = new Ajv({ schemaId: "auto", allErrors: true, logger: false, unknownFormats: "ignore" });
sarif.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const diagnosticFormat = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
const isSarif = sarif.compile(JSON.parse(readFileSync(join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8")));

const [binary] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "termlsp-formats-"));
const glossary = `concepts:
  - {id: lora, en: {preferred: LoRA, hidden: [LoRRA]}, definition: {en: Adapters.}}
  - {id: token, zh: {preferred: 词元, avoid: [令牌]}, definition: {zh: 一小块。}}
  - {id: list, en: {preferred: blocklist, forbidden: [blacklist]}, definition: {en: What is kept out.}}
`;
const hostile = "# LORA & <b> \"x\"\n\n\u{20BB7} 用LORA，令牌 blacklist\u0001 100% LoRRA\n";
// Each adds something to the folder: nothing to find, findings, a finding in a name that must be escaped, what cannot be read.
const steps = [
  ["nothing found", () => writeFileSync(join(folder, "clean.md"), "LoRA\n"), 0, []],
  ["findings", () => writeFileSync(join(folder, "a b ü,1 检索 #%.md"), hostile), 1, []],
  ["a baseline", () => {}, 0, ["--baseline", join(folder, "known.json")]],
  ["what cannot be read", () => writeFileSync(join(folder, "latin.md"), Buffer.from([0x63, 0xe9, 0x0a])), 2, []],
];

let passed = 0;
let failed = 0;
function tell(name, problems) {
  if (problems.length === 0) passed++;
  else failed++;
  for (const problem of problems.slice(0, 10)) console.log(`FAILED ${name}: ${problem}`);
}

function lint(format, code, more) {
  try {
    const output = execFileSync(binary, ["lint", folder, "--no-builtin", "--format", format, ...more], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return [output, code === 0 ? [] : [`exit code 0, not ${code}`]];
  } catch (error) {
    return [String(error.stdout), error.status === code ? [] : [`exit code ${error.status}, not ${code}`]];
  }
}

mkdirSync(join(folder, ".git"));
writeFileSync(join(folder, "team.terms.yaml"), glossary);
try {
  for (const [name, prepare, code, more] of steps) {
    prepare();
    const [log, sarifProblems] = lint("sarif", code, more);
    if (!isSarif(JSON.parse(log))) sarifProblems.push(...isSarif.errors.map(e => `${e.dataPath} ${e.message}`));
    tell(`sarif, ${name}`, sarifProblems);
    const [diagnostics, rdProblems] = lint("rdjson", code, more);
    const result = await diagnosticFormat.validateString(diagnostics);
    if (!result.valid) rdProblems.push(...result.errors.map(e => `${e.path} ${e.message}`));
    tell(`rdjson, ${name}`, rdProblems);
  }
} finally {
  rmSync(folder, { recursive: true });
}

// What checks must be able to fail.
tell("a broken log is refused", isSarif({ version: "2.1.0", runs: [{}] }) ? ["a run without a tool was taken"] : []);
tell("a broken diagnostic is refused", (await diagnosticFormat.validateString('{"diagnostics": [{"message": "no place"}]}')).valid ? ["one without a place was taken"] : []);
console.log(`formats: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
