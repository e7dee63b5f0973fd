"""The guide's site, in the folder given: every link leads somewhere, and in Chromium, where there is one, each page fits a phone and a
search for `Retry-After` finds the page that explains it. Exits with 1, and says what is wrong."""

import functools
import html
import html.parser
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse

PHONE = 360  # CSS pixels: the narrowest that is common
DEADLINE = 120  # seconds that Chromium may take


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.update(value for name in ("id", "name") if (value := attributes.get(name)))
        self.links += [value for name in ("href", "src") if (value := attributes.get(name))]


def broken_links(site):
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        # Its links are relative to wherever the page was looked for.
        if path.name == "404.html":
            continue
        for link in page.links:
            url = urllib.parse.urlsplit(link)
            if url.scheme or url.netloc:
                continue
            target = (path.parent / urllib.parse.unquote(url.path)).resolve() if url.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_relative_to(site) or not target.is_file():
                yield f"{path.name}: {link} leads nowhere"
            elif url.fragment and target in pages and urllib.parse.unquote(url.fragment) not in pages[target].ids:
                yield f"{path.name}: {link}: there is no such heading"


# Opens each page in a frame as wide as a phone, then searches; what it found is the text of the page.
DRIVER = """<!doctype html><meta charset="utf-8"><title>driver</title><body><script>
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function open(path) {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { width: "%(phone)dpx", height: "740px" });
  frame.src = path;
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
  return frame;
}
(async () => {
  const lines = [];
  for (const page of %(pages)s) {
    const frame = await open(page);
    const root = frame.contentDocument.documentElement;
    const columns = [root, frame.contentDocument.body, frame.contentDocument.querySelector("main")];
    const wide = Math.max(...columns.map((column) => column ? column.scrollWidth : 0));
    lines.push(`width ${page} ${wide} of ${root.clientWidth}`);
    frame.remove();
  }
  const frame = await open("index.html?search=Retry-After");
  for (let tries = 0; tries < 100; tries++) {
    await wait(100);
    const found = [...frame.contentDocument.querySelectorAll("#mdbook-searchresults a, #searchresults a")];
    if (found.length > 0) {
      found.forEach((link) => lines.push(`found ${link.getAttribute("href")}`));
      break;
    }
  }
  const report = document.createElement("pre");
  report.id = "report";
  report.textContent = lines.join("\\n");
  document.body.replaceChildren(report);
})();
</script>"""


def in_a_browser(site, chromium):
    pages = sorted(path.name for path in site.glob("*.html") if path.name not in ("404.html", "toc.html"))
    # Beside the site and not in it.
    with tempfile.TemporaryDirectory() as folder:
        served = pathlib.Path(folder, "site")
        shutil.copytree(site, served)
        served.joinpath("driver.html").write_text(DRIVER % {"phone": PHONE, "pages": pages}, encoding="utf-8")

        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=served))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        # As root, Chromium has no sandbox of its own.
        root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        command = [chromium, "--headless", *root, "--disable-gpu", "--no-first-run", f"--user-data-dir={folder}/profile",
                   f"--timeout={(DEADLINE - 20) * 1000}", "--virtual-time-budget=60000", "--dump-dom",
                   f"http://127.0.0.1:{server.server_port}/driver.html"]
        dom = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=True).stdout
        server.shutdown()
    report = re.search(r'<pre id="report">(.*?)</pre>', dom, re.DOTALL)
    if not report:
        yield "the browser did not come to an end with the pages"
        return
    lines = html.unescape(report[1]).splitlines()
    widths = [line.split() for line in lines if line.startswith("width ")]
    if len(widths) != len(pages):
        yield f"the browser opened {len(widths)} of {len(pages)} pages"
    for _, page, wide, _, phone in widths:
        if int(wide) > int(phone):
            yield f"{page} is {wide} px wide on a phone of {phone}"
    found = [line.split(maxsplit=1)[1] for line in lines if line.startswith("found ")]
    if not any(link.startswith("transport.html") for link in found):
        yield f"a search for Retry-After finds {found or 'nothing'}, and not transport.html"
    print(f"in Chromium: {len(widths)} pages at {PHONE} px; Retry-After is found in {len(found)} places")


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    if not site.joinpath("index.html").is_file():
        sys.exit(f"{site} has no index.html: `mdbook build docs` makes it")
    wrong = list(broken_links(site))
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium:
        wrong += in_a_browser(site, chromium)
    else:
        print("chromium is not installed here: the site is not looked at")
    if wrong:
        sys.exit("\n".join(wrong))


main()
