// npm fhirclient (SMART's own JavaScript library): launches, signs in, reads, follows pages.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import smart from "fhirclient";
import { app, bases, signIn } from "./browser.mjs";

const kept = new Map();
const storage = {
    get: async (key) => kept.get(key),
    set: async (key, value) => (kept.set(key, value), value),
    unset: async (key) => kept.delete(key),
};

for (const [name, iss] of Object.entries(bases)) {
    let done;
    const client = new Promise((resolve, reject) => (done = { resolve, reject }));
    const web = createServer((request, response) => {
        const url = new URL(request.url, "http://127.0.0.1");
        const api = smart(request, response, storage);
        if (url.pathname === "/launch") {
            const redirectUri = `http://127.0.0.1:${web.address().port}/callback`;
            api.authorize({
                iss,
                clientId: app.id,
                clientSecret: app.secret,
                scope: "launch/patient openid fhirUser offline_access patient/*.read",
                redirectUri,
            }).catch(done.reject);
        } else {
            api.ready().then((client) => (response.end(), done.resolve(client)), done.reject);
        }
    });
    await once(web.listen(0, "127.0.0.1"), "listening");
    const launched = await fetch(`http://127.0.0.1:${web.address().port}/launch`, { redirect: "manual" });
    const callback = await signIn(launched.headers.get("location"));
    const [signedIn] = await Promise.all([client, fetch(callback).then((answer) => answer.text())]);

    const patient = await signedIn.patient.read();
    assert.equal(patient.id, signedIn.patient.id);
    const observations = await signedIn.request(`Observation?patient=${patient.id}&category=laboratory`, {
        pageLimit: 3,
        flat: true,
    });
    assert.ok(observations.length > 25, `${observations.length} observations`);
    assert.ok(observations.every((it) => it.subject.reference.endsWith(`Patient/${patient.id}`)));
    await signedIn.refresh();
    assert.equal((await signedIn.patient.read()).id, patient.id);
    web.close();
    web.closeAllConnections();
    console.log(`fhirclient: ${name}: signed in, read ${patient.resourceType} and ${observations.length} observations, refreshed`);
}
