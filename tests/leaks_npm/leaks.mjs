// The scenarios of tests/client/leaks.rs, put to two FHIR clients of npm: how many requests, and how many times the token, reach
// another origin than the server's. Prints a table in Markdown. Run: npm install && node leaks.mjs
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import smart from "fhirclient";
import * as kit from "fhir-kit-client";

const TOKEN = "s3cr3t-token";
const KitClient = kit.default ?? kit.Client;

function serve(host, answer) {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization ?? null);
    const { status = 200, headers = {}, body = {} } = answer(request.url);
    response.writeHead(status, { "content-type": "application/fhir+json", ...headers });
    response.end(JSON.stringify(body));
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, host, () => resolve({ server, seen, port: server.address().port }));
  });
}

const bundle = (next) => ({
  resourceType: "Bundle",
  type: "searchset",
  link: next ? [{ relation: "next", url: next }] : [],
  entry: [{ resource: { resourceType: "Observation", id: "a" } }],
});

// What the server at home answers, given where "elsewhere" is; and what the app does with each client.
const scenarios = {
  "`next` link": {
    home: (away) => () => ({ body: bundle(`${away}/Observation?page=2`) }),
    fhirclient: (client) => client.request("Observation?patient=1", { pageLimit: 0 }),
    kit: async (client) => client.nextPage({ bundle: await client.search({ resourceType: "Observation", searchParams: { patient: 1 } }) }),
  },
  "absolute reference": {
    home: (away) => () => ({ body: { resourceType: "Observation", performer: [{ reference: `${away}/Practitioner/1` }] } }),
    fhirclient: (client) => client.request("Observation/1", { resolveReferences: "performer.0" }),
    kit: async (client) => {
      const observation = await client.read({ resourceType: "Observation", id: "1" });
      return client.resolve({ reference: observation.performer[0].reference, context: observation });
    },
  },
  "attachment, bulk file": {
    home: () => () => ({}),
    fhirclient: (client, away) => client.request(`${away}/document/pdf-1`),
    kit: (client, away) => client.request(`${away}/document/pdf-1`),
  },
  redirect: {
    home: (away) => () => ({ status: 307, headers: { location: `${away}/Patient/1` } }),
    fhirclient: (client) => client.request("Patient/1"),
    kit: (client) => client.read({ resourceType: "Patient", id: "1" }),
  },
  "user name trick": {
    home: () => () => ({}),
    fhirclient: (client, away, home) => client.request(away.replace("http://", `http://${home}@`) + "/Patient/1"),
    kit: (client, away, home) => client.request(away.replace("http://", `http://${home}@`) + "/Patient/1"),
  },
};

const clients = {
  fhirclient: (base) =>
    smart({ headers: { host: "app.example" }, url: "/" }, {}, {}).client({
      serverUrl: base,
      tokenResponse: { access_token: TOKEN, token_type: "Bearer" },
    }),
  kit: (base) => new KitClient({ baseUrl: base, bearerToken: TOKEN }),
};

const elsewhere = [["127.0.0.1", "127.0.0.1", "other port"], ["127.0.0.1", "localhost", "other host"], ["::1", "[::1]", "other address"]];
const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;

console.log(`${new Date().toISOString().slice(0, 10)}, node ${process.version}: tokens that reached another origin, of requests there\n`);
console.log(`| | | fhirclient ${version("fhirclient")} | fhir-kit-client ${version("fhir-kit-client")} |`);
console.log("|---|---|---|---|");
for (const [name, scenario] of Object.entries(scenarios)) {
  for (const [address, host, what] of elsewhere) {
    const cells = [];
    for (const library of ["fhirclient", "kit"]) {
      let away;
      try {
        away = await serve(address, () => ({ body: bundle() }));
      } catch {
        cells.push("no such address here");
        continue;
      }
      const origin = `http://${host}:${away.port}`;
      const home = await serve("127.0.0.1", scenario.home(origin));
      try {
        const client = clients[library](`http://127.0.0.1:${home.port}`);
        await scenario[library](client, origin, `127.0.0.1:${home.port}`);
      } catch (error) {
        if (process.env.VERBOSE) console.error(name, library, error);
      }
      const tokens = away.seen.filter((header) => header?.includes(TOKEN)).length;
      cells.push(`${tokens} of ${away.seen.length}`);
      for (const { server } of [home, away]) {
        server.closeAllConnections();
        server.close();
      }
    }
    console.log(`| ${name} | ${what} | ${cells.join(" | ")} |`);
  }
}
process.exit(0);
