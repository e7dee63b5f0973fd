"""Prints a system's token of the sandbox whose introduction is in the file."""

import base64
import json
import re
import sys
import urllib.request

with open(sys.argv[1], encoding="utf-8") as file:
    introduction = file.read()
base = re.search(r"^office-bulk-r4 +(\S+)", introduction, re.M)[1].rstrip("/")
client, secret = re.search(r"^client id +(\S+), secret (\S+)", introduction, re.M).groups()
with urllib.request.urlopen(f"{base}/.well-known/smart-configuration") as answer:
    endpoint = json.load(answer)["token_endpoint"]
basic = base64.b64encode(f"{client}:{secret}".encode()).decode()
form = b"grant_type=client_credentials&scope=system/*.read"
request = urllib.request.Request(endpoint, form, {"Authorization": f"Basic {basic}"})
with urllib.request.urlopen(request) as answer:
    print(json.load(answer)["access_token"])
