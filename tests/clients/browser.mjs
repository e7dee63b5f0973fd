// The patient's browser, and what all the scripts here check.
import assert from "node:assert/strict";

export const app = { id: "sandbox-app", secret: "sandbox-secret", redirectUri: "http://127.0.0.1:8123/callback" };

export const bases = { "enterprise-r4": process.env.ENTERPRISE_R4, "office-r4": process.env.OFFICE_R4 };

// The sandbox lists its patients on its page.
export async function firstPatient() {
    const page = await (await fetch(new URL("/", bases["enterprise-r4"]))).text();
    return page.match(/<tr><th>[^<]*<\/th><td><code>([^<]+)<\/code>/)[1];
}

// Follows the app's link to the authorization server as the patient, who allows everything; gives the way back to the app.
export async function signIn(authorizationUrl) {
    const url = new URL(authorizationUrl);
    url.searchParams.set("prompt", "none");
    url.searchParams.set("login_hint", await firstPatient());
    const answer = await fetch(url, { redirect: "manual" });
    assert.equal(answer.status, 302, await answer.text());
    const callback = new URL(answer.headers.get("location"));
    assert.equal(callback.searchParams.get("error"), null, callback.search);
    return callback;
}
