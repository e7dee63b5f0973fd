"""What an export's NDJSON holds, by Python's json and Decimal: what an engine has to find in the Parquet files."""

import json
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path


def totals(folder):
    """By type how many resources; and of Observations the sums, counts and people."""
    counts, sums, patients, codes = Counter(), Counter(), set(), Counter()
    for path in sorted(Path(folder).glob("[A-Z]*/part-*.ndjson")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                resource = json.loads(line, parse_float=Decimal)
                counts[path.parent.name] += 1
                if path.parent.name != "Observation":
                    continue
                patients.add(resource["subject"]["reference"])
                codes[resource["code"]["coding"][0]["code"]] += 1
                value = resource.get("valueQuantity", {}).get("value")
                if value is not None:
                    sums["values"] += Decimal(value)
                    sums["valued"] += 1
                for component in resource.get("component", []):
                    sums["components"] += Decimal(component.get("valueQuantity", {}).get("value", 0))
    return {
        "counts": dict(sorted(counts.items())),
        "values": sums["values"],
        "valued": sums["valued"],
        "components": sums["components"],
        "patients": len(patients),
        "codes": dict(sorted(codes.items())),
    }


def compare(engine, found, folder):
    """Ends the program where the engine found anything else."""
    wanted = totals(folder)
    for name, value in wanted.items():
        if found[name] != value:
            sys.exit(f"{engine}: {name} is {found[name]}, and in the NDJSON {value}")
    rows = sum(wanted["counts"].values())
    print(
        f"{engine}: {rows} resources of {len(wanted['counts'])} types, {wanted['valued']} values that make {wanted['values']}, "
        f"components that make {wanted['components']}, {wanted['patients']} patients, {len(wanted['codes'])} codes: as in the NDJSON"
    )
