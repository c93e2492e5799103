"""The closed word lists of the record: what may stand in its fields. What they mean: corpus/guidelines.md."""

from __future__ import annotations

from typing import Literal

Measure = Literal[
    "anti_personnel_mine",
    "anti_vehicle_mine",
    "mine",
    "improvised_mine",
    "unexploded_ordnance",
    "cluster_munition_remnant",
    "abandoned_ordnance",
    "improvised_explosive_device",
    "booby_trap",
    "explosive_ordnance",
    "casualty",
    "land_area",
    "hazardous_area",
    "incident",
]
Action = Literal[
    "found", "cleared", "laid", "remaining", "surveyed", "reduced", "cancelled", "released", "planned"
]  # fmt: skip
Outcome = Literal["killed", "injured", "killed_or_injured", "unknown"]
Status = Literal["civilian", "military", "deminer", "other"]
Sex = Literal["male", "female"]
AgeGroup = Literal["child", "adult"]
Qualifier = Literal["exact", "at_least", "more_than", "less_than", "nearly", "about", "up_to", "between"]
ClaimUnit = Literal[
    "item", "person", "hectare", "square_kilometre", "square_metre", "acre", "square_mile", "area", "incident"
]  # fmt: skip
NumberKind = Literal[
    "claim",
    "date",
    "time",
    "age",
    "duration",
    "money",
    "percent",
    "measure",
    "ordinal",
    "count",
    "identifier",
    "name",
    "unexplained",
]
Flag = Literal[
    "conflicting_repeat",
    "decimal_or_thousands",
    "implausible_unit",
    "sum_mismatch",
    "headline_mismatch",
    "reversed_period",
    "implied_count",
    "inherited_noun",
]
