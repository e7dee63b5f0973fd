"""Spark reads the Parquet files of an export."""

import sys
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

from ndjson import compare

folder = Path(sys.argv[1]).resolve()
spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")


def table(name):
    return spark.read.parquet(f"{folder}/parquet/{name}")


types = sorted(path.name for path in (folder / "parquet").glob("[A-Z]*"))
observations = table("Observation")
values, valued, patients = observations.agg(
    f.sum("valueQuantity.value"), f.count("valueQuantity.value"), f.count_distinct("subject.reference")
).first()
(components,) = observations.select(f.explode("component").alias("c")).agg(f.sum("c.valueQuantity.value")).first()
codes = observations.groupBy(observations.code.coding[0].code.alias("code")).count().collect()
found = {
    "counts": {name: table(name).count() for name in types},
    "values": values,
    "valued": valued,
    "components": components,
    "patients": patients,
    "codes": {row["code"]: row["count"] for row in sorted(codes)},
}
compare(f"Spark {pyspark.__version__}", found, folder)
