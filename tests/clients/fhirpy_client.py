"""Python's fhirpy reads with a token that the code flow gave."""

import base64
import hashlib
import json
import os
import re
import secrets
import urllib.error
import urllib.parse
import urllib.request

from fhirpy import SyncFHIRClient

CLIENT_ID, CLIENT_SECRET = "sandbox-app", "sandbox-secret"
REDIRECT_URI = "http://127.0.0.1:8123/callback"
BASES = {"enterprise-r4": os.environ["ENTERPRISE_R4"], "office-r4": os.environ["OFFICE_R4"]}


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def first_patient():
    page = urllib.request.urlopen(urllib.parse.urljoin(BASES["enterprise-r4"], "/")).read().decode()
    return re.search(r"<tr><th>[^<]*</th><td><code>([^<]+)</code>", page)[1]


def sign_in(base):
    configuration = json.load(urllib.request.urlopen(f"{base}/.well-known/smart-configuration"))
    verifier = secrets.token_urlsafe(32)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT_URI,
        "scope": "launch/patient patient/*.read",
        "state": "s1",
        "aud": base,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "prompt": "none",
        "login_hint": first_patient(),
    }
    try:
        urllib.request.build_opener(NoRedirect).open(
            f"{configuration['authorization_endpoint']}?{urllib.parse.urlencode(query)}"
        )
        raise AssertionError("the authorization server did not lead back to the app")
    except urllib.error.HTTPError as answer:
        assert answer.code == 302, answer.read()
        callback = urllib.parse.parse_qs(urllib.parse.urlsplit(answer.headers["location"]).query)
    form = {
        "grant_type": "authorization_code",
        "code": callback["code"][0],
        "redirect_uri": REDIRECT_URI,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "code_verifier": verifier,
    }
    return json.load(urllib.request.urlopen(configuration["token_endpoint"], urllib.parse.urlencode(form).encode()))


for name, base in BASES.items():
    token = sign_in(base)
    client = SyncFHIRClient(base, authorization=f"Bearer {token['access_token']}")
    patient = client.reference("Patient", token["patient"]).to_resource()
    assert patient.id == token["patient"]
    search = client.resources("Observation").search(patient=patient.id, category="laboratory")
    first = search.fetch()
    assert len(first) == 25, len(first)
    conditions = client.resources("Condition").search(patient=patient.id)
    try:
        read = len(conditions.fetch_all())
    except ValueError as refused:
        # NextGen Enterprise changes the case of its links (/fhir/R4/ for /fhir/r4/): to fhirpy, that is another server.
        assert name == "enterprise-r4" and "does not contain base url" in str(refused), refused
        read = f"the first {len(conditions.fetch())}, as fhirpy follows no link in other case,"
    print(f"fhirpy: {name}: signed in, read Patient, {len(first)} observations, {read} conditions")
