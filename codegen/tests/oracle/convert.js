// stdin: a list of YAML or JSON texts. stdout: for each, the document as swagger2openapi's YAML library reads it, and as
// swagger2openapi converts it.
const yaml = require("yaml");
const swagger2openapi = require("swagger2openapi");

let input = "";
process.stdin.on("data", (chunk) => (input += chunk));
process.stdin.on("end", async () => {
  const output = [];
  for (const text of JSON.parse(input)) {
    const read = yaml.parse(text, { schema: "core", maxAliasCount: 0 });
    const { openapi } = await swagger2openapi.convertObj(JSON.parse(JSON.stringify(read)), { refSiblings: "allOf" });
    output.push({ read, openapi });
  }
  process.stdout.write(JSON.stringify(output));
});
