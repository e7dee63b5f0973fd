// npm fhir-kit-client: finds the authorization server, reads and searches with the token, follows pages.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { Client } from "fhir-kit-client";
import { app, bases, signIn } from "./browser.mjs";

for (const [name, baseUrl] of Object.entries(bases)) {
    const client = new Client({ baseUrl });
    const { authorizeUrl, tokenUrl } = await client.smartAuthMetadata();
    const verifier = randomBytes(32).toString("base64url");
    const authorize = new URL(authorizeUrl);
    authorize.search = new URLSearchParams({
        response_type: "code",
        client_id: app.id,
        redirect_uri: app.redirectUri,
        scope: "launch/patient patient/*.read",
        state: "s1",
        aud: baseUrl,
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
    });
    const callback = await signIn(authorize);
    const answer = await fetch(tokenUrl, {
        method: "POST",
        headers: { authorization: `Basic ${Buffer.from(`${app.id}:${app.secret}`).toString("base64")}` },
        body: new URLSearchParams({
            grant_type: "authorization_code",
            code: callback.searchParams.get("code"),
            redirect_uri: app.redirectUri,
            code_verifier: verifier,
        }),
    });
    const token = await answer.json();
    assert.equal(answer.status, 200, JSON.stringify(token));
    client.bearerToken = token.access_token;

    const patient = await client.read({ resourceType: "Patient", id: token.patient });
    assert.equal(patient.id, token.patient);
    const search = { resourceType: "Observation", searchParams: { patient: patient.id, category: "laboratory" } };
    const first = await client.resourceSearch(search);
    const second = await client.nextPage({ bundle: first });
    assert.equal(first.entry.length, 25);
    assert.ok(second.entry.length > 0 && second.entry[0].resource.id !== first.entry[0].resource.id);
    const statement = await client.capabilityStatement();
    assert.equal(statement.fhirVersion, "4.0.1");
    console.log(`fhir-kit-client: ${name}: signed in, read Patient and two pages of observations`);
}
