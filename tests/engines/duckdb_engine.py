"""DuckDB reads the Parquet files of an export."""

import sys
from pathlib import Path

import duckdb

from ndjson import compare

folder = sys.argv[1]
parquet = f"{folder}/parquet"


def one(query):
    return duckdb.sql(query).fetchall()[0]


types = sorted(path.name for path in Path(parquet).glob("[A-Z]*"))
observations = f"read_parquet('{parquet}/Observation/*.parquet')"
values, valued, patients = one(
    f"SELECT sum(valueQuantity.value), count(valueQuantity.value), count(DISTINCT subject.reference) FROM {observations}"
)
(components,) = one(
    f"SELECT sum(c.valueQuantity.value) FROM (SELECT unnest(component) AS c FROM {observations})"
)
codes = duckdb.sql(f"SELECT code.coding[1].code, count(*) FROM {observations} GROUP BY ALL").fetchall()
found = {
    "counts": {name: one(f"SELECT count(*) FROM read_parquet('{parquet}/{name}/*.parquet')")[0] for name in types},
    "values": values,
    "valued": valued,
    "components": components,
    "patients": patients,
    "codes": dict(sorted(codes)),
}
compare(f"DuckDB {duckdb.__version__}", found, folder)
