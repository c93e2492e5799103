"""The places that each figure is told of."""
