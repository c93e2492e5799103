"""spaCy components, one a family. Importing this package registers their factories."""

from . import dates, numbers, places, statements, structure

# The order of work inside an article: each family sees what the earlier ones found as units of its tape.
COMPONENTS = ("minewire_structure", "minewire_dates", "minewire_numbers", "minewire_places", "minewire_statements")

__all__ = ["COMPONENTS", "dates", "numbers", "places", "statements", "structure"]
