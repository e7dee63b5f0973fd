// npm openid-client, which is certified as an OpenID relying party: discovery, the code flow with PKCE, the id token, refresh,
// introspection, revocation.
import assert from "node:assert/strict";
import * as oidc from "openid-client";
import { app, bases, firstPatient, signIn } from "./browser.mjs";

const configuration = await (await fetch(`${bases["office-r4"]}/.well-known/smart-configuration`)).json();
const servers = {
    // Enterprise's openid-configuration is below the FHIR base, and names it as the issuer.
    "enterprise-r4": bases["enterprise-r4"],
    "office-r4": configuration.issuer,
};
const patient = await firstPatient();

for (const [name, issuer] of Object.entries(servers)) {
    // Loopback has no https.
    const config = await oidc.discovery(new URL(issuer), app.id, app.secret, oidc.ClientSecretBasic(app.secret), {
        execute: [oidc.allowInsecureRequests],
    });
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: app.redirectUri,
        scope: "openid fhirUser offline_access launch/patient patient/*.read",
        aud: bases[name],
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
    });
    const callback = await signIn(url);
    const tokens = await oidc.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
    });
    assert.equal(tokens.claims().sub, `user-${patient}`);
    assert.equal(tokens.patient, patient);

    const wrong = oidc.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce });
    await assert.rejects(wrong, { error: "invalid_grant" }, "a code is good once");
}

for (const [name, issuer] of Object.entries(servers)) {
    const config = await oidc.discovery(new URL(issuer), app.id, app.secret, oidc.ClientSecretPost(app.secret), {
        execute: [oidc.allowInsecureRequests],
    });
    const verifier = oidc.randomPKCECodeVerifier();
    const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: app.redirectUri,
        scope: "openid patient/*.read",
        aud: bases[name],
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
    });
    const tokens = await oidc.authorizationCodeGrant(config, await signIn(url), { pkceCodeVerifier: verifier });
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token);
    assert.notEqual(renewed.refresh_token, tokens.refresh_token);
    if (config.serverMetadata().introspection_endpoint) {
        assert.equal((await oidc.tokenIntrospection(config, renewed.access_token)).active, true);
    }
    await oidc.tokenRevocation(config, renewed.refresh_token);
    await assert.rejects(oidc.refreshTokenGrant(config, renewed.refresh_token), { error: "invalid_grant" });
    console.log(`openid-client: ${name}: code flow with PKCE, id token verified, refreshed, revoked`);
}
