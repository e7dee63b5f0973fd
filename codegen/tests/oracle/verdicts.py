"""What PyPI's openapi-schema-validator says of instances: by an OpenAPI document before, and by one after.

Reads a list of cases {before, after, schema, instances} from standard input; documents say their own version. Writes a list of
[[verdicts before], [verdicts after]]. Offline: references lead into the document alone.
"""

import json
import sys

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012


def verdicts(document, name, instances):
    is_31 = document["openapi"].startswith("3.1")
    resource = Resource(contents=document, specification=DRAFT202012 if is_31 else DRAFT4)
    registry = Registry().with_resource("urn:document", resource)
    reference = {"$ref": f"urn:document#/components/schemas/{name}"}
    validator = (OAS31Validator if is_31 else OAS30Validator)(reference, registry=registry)
    return [validator.is_valid(instance) for instance in instances]


json.dump(
    [
        [verdicts(case[side], case["schema"], case["instances"]) for side in ("before", "after")]
        for case in json.load(sys.stdin)
    ],
    sys.stdout,
)
