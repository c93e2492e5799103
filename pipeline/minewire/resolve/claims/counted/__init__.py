"""Which numbers are figures, and what they count, also where the noun is told once, elsewhere or in a table."""
